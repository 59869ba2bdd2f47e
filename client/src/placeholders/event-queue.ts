/** Keeps what happens until somebody has time for it: one at a time, in the order it came. */
export class EventQueue<T> {
  private readonly waiting: T[] = [];
  private taker: ((event: T) => void) | null = null;

  push(event: T): void {
    const { taker } = this;
    this.taker = null;
    if (taker) taker(event);
    else this.waiting.push(event);
  }

  next(): Promise<T> {
    if (this.waiting.length > 0) return Promise.resolve(this.waiting.shift()!);
    return new Promise((resolve) => {
      this.taker = resolve;
    });
  }
}
