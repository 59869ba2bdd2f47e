/** So many crashes within this time are bad luck; one more, and restarting would only crash again. */
const ALLOWED = 4;
const WITHIN_MS = 3 * 60_000;

/** Counts crashes of the server, to tell bad luck from one that cannot run. */
export class CrashCount {
  private times: readonly number[] = [];

  /**
   * Counts one crash.
   * @param now milliseconds of any clock that does not run backwards
   * @returns true when the server may be started once more
   */
  add(now: number): boolean {
    this.times = [...this.times.filter((time) => now - time < WITHIN_MS), now];
    return this.times.length <= ALLOWED;
  }

  /** Forgets all crashes: the user wants another try. */
  clear(): void {
    this.times = [];
  }
}
