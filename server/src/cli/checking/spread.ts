/** Somebody who does one piece of work at a time. */
export interface Member<Work, Result> {
  do(work: Work): Promise<Result>;
}

interface Slot<Result> {
  result: { readonly value: Result } | null;
}

/**
 * Has pieces of work done by several members at a time and gives the results in the order of the work. Only so many
 * are begun before the first of them is done, so that memory does not grow with their number.
 * @throws what a member throws, at once
 */
export async function* spread<Work, Result>(
  works: AsyncIterator<Work>,
  members: readonly Member<Work, Result>[],
): AsyncGenerator<Result> {
  const window = members.length * AHEAD;
  const idle = [...members];
  const busy = new Set<Promise<void>>();
  const slots: Slot<Result>[] = [];
  const begin = (member: Member<Work, Result>, work: Work) => {
    const slot: Slot<Result> = { result: null };
    slots.push(slot);
    const ending = member.do(work).then((value) => {
      slot.result = { value };
      idle.push(member);
      busy.delete(ending);
    });
    busy.add(ending);
  };
  for (let isOver = false; ; ) {
    while (!isOver && idle.length > 0 && slots.length < window) {
      const next = await works.next();
      if (next.done) isOver = true;
      else begin(idle.shift()!, next.value);
    }
    while (slots[0]?.result) yield slots.shift()!.result!.value;
    if (isOver && slots.length === 0) return;
    if (slots[0] && !slots[0].result) await Promise.race(busy);
  }
}

/** Pieces of work that may be begun for each member before the first is done. */
const AHEAD = 8;
