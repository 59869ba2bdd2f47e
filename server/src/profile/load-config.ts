import { findNearest } from '../rules/find-nearest';
import { BUILT_IN_CONFIGS } from './built-in-configs';
import { resolveInside } from './config-location';
import { type ConfigProblem, FAULTS, type Fault, makeProblem } from './config-problem';
import type { Config } from './config-shape';
import { type ReadConfig, readConfig } from './read-config';
import type { Placed } from './shape';

/** Gives the text of a file by its URI, or null when there is none. */
export type ReadFile = (uri: string) => Promise<string | null>;

/** A configuration file with all that it extends. */
export interface LoadedConfig {
  /** From the most general to the file itself. */
  readonly configs: readonly { readonly uri: string; readonly config: Config }[];
  /** What is wrong in each file; files without a fault are there with an empty list. */
  readonly problems: ReadonlyMap<string, readonly ConfigProblem[]>;
}

/**
 * Reads a configuration file and, first, what it extends.
 * @param root the folder that no extended file may lie outside of, as a URI
 * @returns null when the file itself is not there
 */
export async function loadConfig(
  uri: string,
  root: string,
  readFile: ReadFile,
): Promise<LoadedConfig | null> {
  const text = await readFile(uri);
  if (text === null) return null;
  const loader = new Loader(root, readFile);
  await loader.add(uri, readConfig(text));
  return loader;
}

class Loader implements LoadedConfig {
  readonly configs: { uri: string; config: Config }[] = [];
  readonly problems = new Map<string, ConfigProblem[]>();
  readonly #root: string;
  readonly #readFile: ReadFile;
  /** How many files and built-in configurations were asked for. */
  #asked = 0;
  /** The files from the first one to the one that is being read. */
  readonly #chain: string[] = [];

  constructor(root: string, readFile: ReadFile) {
    this.#root = root;
    this.#readFile = readFile;
  }

  async add(uri: string, { config, problems }: ReadConfig): Promise<void> {
    this.#chain.push(uri);
    // Extended by two others a file is read once more, and says no more.
    if (!this.problems.has(uri)) this.problems.set(uri, [...problems]);
    const extended = config.extends ?? [];
    for (const name of 'value' in extended ? [extended] : extended) {
      const isTooMany = ++this.#asked > MOST_FILES;
      const fault = isTooMany ? FAULTS.tooMany(MOST_FILES) : await this.#extend(uri, name);
      if (fault) this.#report(uri, makeProblem(fault, name.start, name.end));
      if (isTooMany) break;
    }
    this.configs.push({ uri, config });
    this.#chain.pop();
  }

  async #extend(uri: string, { value: path }: Placed<string>): Promise<Fault | null> {
    if (path.startsWith('report-checkup:')) return this.#extendBuiltIn(path);
    const target = resolveInside(this.#root, uri, path);
    if (target === null) return FAULTS.outside(path);
    if (this.#chain.includes(target)) return FAULTS.cycle(path);
    if (this.#chain.length > LONGEST_CHAIN || this.configs.length > MOST_FILES) return FAULTS.tooDeep();
    const text = await this.#readFile(target);
    if (text === null) return FAULTS.missingFile(path, await this.#findWithEnding(uri, path));
    await this.add(target, readConfig(text));
    return null;
  }

  #extendBuiltIn(name: string): Fault | null {
    const builtIn = Object.hasOwn(BUILT_IN_CONFIGS, name) ? BUILT_IN_CONFIGS[name] : undefined;
    if (!builtIn) return FAULTS.unknownBuiltIn(name, findNearest(name, Object.keys(BUILT_IN_CONFIGS)));
    this.configs.push({ uri: name, config: readConfig(builtIn.text).config });
    return null;
  }

  /** `../office` is often meant to be `../office.json`. */
  async #findWithEnding(uri: string, path: string): Promise<string | null> {
    for (const ending of ['.json', '.reportcheckup.json', '/.reportcheckup.json']) {
      const target = resolveInside(this.#root, uri, path + ending);
      if (target !== null && (await this.#readFile(target)) !== null) return path + ending;
    }
    return null;
  }

  #report(uri: string, problem: ConfigProblem): void {
    const problems = this.problems.get(uri)!;
    if (!problems.some(({ start, end }) => start === problem.start && end === problem.end))
      problems.push(problem);
  }
}

const LONGEST_CHAIN = 20;
/** Files that extend each other in ever new ways could be read for ever. */
const MOST_FILES = 100;
