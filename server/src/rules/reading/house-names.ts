import type { HouseName } from '../rule';

/** True where a name of the house stands on some of `[start, end)`: what is written there is as the house writes it. */
export function isInName(text: string, start: number, end: number, names: readonly HouseName[]): boolean {
  return names.some(({ name }) => {
    const from = Math.max(0, start - name.length + 1);
    const at = text.slice(from, end + name.length - 1).indexOf(name);
    return name !== '' && at >= 0;
  });
}
