/** Wraps text in the colour of that name, or leaves it as it is. */
export type Paint = (style: keyof typeof CODES, text: string) => string;

const CODES = { red: 31, yellow: 33, blue: 34, green: 32, dim: 2, bold: 1 } as const;

/** Colour only on a terminal that has it; `NO_COLOR` forbids it and `FORCE_COLOR` demands it, unless it is 0. */
export function wantsColour(isTerminal: boolean, env: NodeJS.ProcessEnv): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return isTerminal && !env.NO_COLOR && env.TERM !== 'dumb';
}

export function makePaint(isColoured: boolean): Paint {
  return (style, text) => (isColoured ? `\u001b[${CODES[style]}m${text}\u001b[0m` : text);
}
