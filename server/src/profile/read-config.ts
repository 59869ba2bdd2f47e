import { type ConfigProblem, limitProblems } from './config-problem';
import { CONFIG_SHAPE, type Config } from './config-shape';
import { parseJson } from './parse-json';
import { readShape } from './read-shape';

/** One configuration file read by itself: what of it can be used, and what is wrong. */
export interface ReadConfig {
  readonly config: Config;
  readonly problems: readonly ConfigProblem[];
}

const NOTHING: Config = {};

/** Reads `.reportcheckup.json` (comments and trailing commas allowed). Never throws; the right half always counts. */
export function readConfig(text: string): ReadConfig {
  const { root, problems } = parseJson(text);
  if (!root) return { config: NOTHING, problems };
  const all = [...problems];
  const config = readShape(root, CONFIG_SHAPE, (problem) => all.push(problem)) ?? NOTHING;
  return { config, problems: limitProblems(all) };
}
