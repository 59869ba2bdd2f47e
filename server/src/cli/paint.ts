import type { Paint } from './format-pretty';

const CODES = { red: 31, yellow: 33, blue: 34, green: 32, dim: 2, bold: 1 } as const;

/** Colour only on a terminal; `NO_COLOR` forbids it and `FORCE_COLOR` demands it, whatever their value (but 0). */
export function makePaint(isTerminal: boolean, env: NodeJS.ProcessEnv): Paint {
  const forced = env.FORCE_COLOR !== undefined && env.FORCE_COLOR !== '0';
  const coloured = forced || (isTerminal && !env.NO_COLOR);
  return (style, text) => (coloured ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}
