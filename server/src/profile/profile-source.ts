import type { Localised } from '../rules/rule';
import {
  configIn,
  findConfigLocations,
  findHolder,
  folderOf,
  normaliseUri,
  pathFrom,
  pathOf,
} from './config-location';
import { type ConfigProblem, limitProblems, MOST_PROBLEMS } from './config-problem';
import type { Configuration } from './configuration';
import { type EditorSettings, wordProblems } from './editor-settings';
import { type LoadedConfig, loadConfig, type ReadFile } from './load-config';
import { makeProfile } from './make-profile';
import { mergeConfigs } from './merge-configs';
import type { Profile } from './profile';

/** For which text a profile is wanted, and what an editor knows about it. */
export interface ProfileRequest {
  /** Asked for only where a configuration is to be found or speaks of files. */
  readonly uri: string;
  /** True where the text's language alone says that it is a draft. */
  readonly isDraft: boolean;
  /** What the user chose for this very text: a genre's id or name, `none`, or `auto` to take a choice back. */
  readonly choice: string | null;
  /** The same object as long as the settings are the same. */
  readonly settings: EditorSettings;
  /** The workspace's folders. */
  readonly folders: readonly string[];
  /** The configuration that counts instead of the nearest one above the text; null for none at all. */
  readonly configUri?: string | null;
}

/** What is in force for a text. */
export interface Resolution {
  /** The same object as long as nothing in it has changed. */
  readonly profile: Profile;
  /** The configuration file that counts, as a URI; null for none. */
  readonly configUri: string | null;
  /** What is wrong in it and in the files that it extends. */
  readonly problems: ReadonlyMap<string, readonly ConfigProblem[]>;
  /** A sentence about each setting of the editor that cannot be used. */
  readonly settingProblems: readonly Localised[];
}

interface Loaded {
  readonly config: LoadedConfig | null;
  /** Every file that was asked for, with what it held. */
  readonly texts: ReadonlyMap<string, string | null>;
}

interface Merged extends Pick<Resolution, 'problems' | 'settingProblems'> {
  readonly configuration: Configuration;
}

/** A key press in a configuration file makes another one; only the latest matter. */
const MOST_REMEMBERED = 20;
const NOTHING: LoadedConfig = { configs: [], problems: new Map() };

/**
 * Finds and reads configurations, and keeps them until a file is said to have changed. Knows neither a file system
 * nor a clock: `readFile` is all it has.
 */
export class ProfileSource {
  readonly #readFile: ReadFile;
  readonly #texts = new Map<string, Promise<string | null>>();
  readonly #loaded = new Map<string, Promise<Loaded>>();
  /** What was loaded before a file changed; still good when the change made no difference. */
  readonly #earlier = new Map<string, Promise<Loaded>>();
  readonly #merged = new WeakMap<EditorSettings, WeakMap<LoadedConfig, Merged>>();
  /** By what the files say, wherever in them it stands. */
  readonly #configurations = new WeakMap<EditorSettings, Map<string, Configuration>>();

  /** @param readFile may fail: that counts as no file */
  constructor(readFile: ReadFile) {
    this.#readFile = readFile;
  }

  /** The profile of a text: the nearest configuration file above it over the editor's settings. */
  async resolve(request: ProfileRequest): Promise<Resolution> {
    const { settings, folders, configUri: given } = request;
    const configUri =
      given === undefined ? await this.#findConfig(request.uri, folders) : given && normaliseUri(given);
    const loaded = configUri === null ? NOTHING : await this.#load(configUri, folders);
    const { configuration, ...said } = this.#merge(settings, loaded);
    const { isDraft, choice } = request;
    const profile = makeProfile(configuration, {
      ...{ isDraft, choice, settings },
      get path() {
        return pathOf(request.uri);
      },
      get pathInFolder() {
        return configUri === null ? pathOf(request.uri) : pathBelow(configUri, request.uri, folders);
      },
    });
    return { profile, configUri, ...said };
  }

  /** What is wrong in a configuration file and in those that it extends, whether or not a draft lies below it. */
  async check(
    configUri: string,
    settings: EditorSettings,
    folders: readonly string[],
  ): Promise<ReadonlyMap<string, readonly ConfigProblem[]>> {
    return this.#merge(settings, await this.#load(normaliseUri(configUri), folders)).problems;
  }

  /**
   * Has a file read again when it is next needed.
   * @returns false for a file that nothing depends on
   */
  forget(uri: string): boolean {
    if (!this.#texts.delete(normaliseUri(uri))) return false;
    for (const [key, loaded] of this.#loaded) this.#earlier.set(key, loaded);
    this.#loaded.clear();
    return true;
  }

  /** The files in a folder, however deep, that were asked for: of a folder that is deleted, nothing more is said. */
  knownIn(folder: string): readonly string[] {
    const start = `${normaliseUri(folder)}/`;
    return [...this.#texts.keys()].filter((uri) => uri.startsWith(start));
  }

  async #findConfig(uri: string, folders: readonly string[]): Promise<string | null> {
    const locations = findConfigLocations(uri);
    const first = folders[0] === undefined ? null : configIn(folders[0]);
    // A text without a place belongs to the workspace's first folder: that is where it will be saved.
    for (const location of locations.length > 0 ? locations : [first]) {
      if (location !== null && (await this.read(location)) !== null) return location;
    }
    return null;
  }

  /** The text of a file as it is known here; null when there is none. */
  read(uri: string): Promise<string | null> {
    const key = normaliseUri(uri);
    let text = this.#texts.get(key);
    if (!text) {
      text = this.#readFile(key).catch(() => null);
      this.#texts.set(key, text);
    }
    return text;
  }

  async #load(configUri: string, folders: readonly string[]): Promise<LoadedConfig> {
    const root = findHolder(folders, configUri) ?? folderOf(configUri);
    const key = `${root}\n${configUri}`;
    let loaded = this.#loaded.get(key);
    if (!loaded) {
      loaded = this.#loadAgain(key, configUri, root);
      this.#loaded.set(key, loaded);
    }
    return (await loaded).config ?? NOTHING;
  }

  async #loadAgain(key: string, configUri: string, root: string): Promise<Loaded> {
    const earlier = await this.#earlier.get(key);
    this.#earlier.delete(key);
    if (earlier && (await this.#isAsBefore(earlier))) return earlier;
    const texts = new Map<string, string | null>();
    const config = await loadConfig(configUri, root, async (uri) => {
      const text = await this.read(uri);
      texts.set(uri, text);
      return text;
    });
    return { config, texts };
  }

  async #isAsBefore({ texts }: Loaded): Promise<boolean> {
    for (const [uri, text] of texts) if ((await this.read(uri)) !== text) return false;
    return true;
  }

  #merge(settings: EditorSettings, loaded: LoadedConfig): Merged {
    let bySettings = this.#merged.get(settings);
    if (!bySettings) {
      bySettings = new WeakMap();
      this.#merged.set(settings, bySettings);
    }
    let merged = bySettings.get(loaded);
    if (!merged) {
      merged = merge(settings, loaded);
      merged = { ...merged, configuration: this.#sameAsBefore(settings, loaded, merged.configuration) };
      bySettings.set(loaded, merged);
    }
    return merged;
  }

  /** A comment or a blank more in a file is no reason to check anything again. */
  #sameAsBefore(settings: EditorSettings, { configs }: LoadedConfig, fresh: Configuration): Configuration {
    let bySettings = this.#configurations.get(settings);
    if (!bySettings || bySettings.size > MOST_REMEMBERED) {
      bySettings = new Map();
      this.#configurations.set(settings, bySettings);
    }
    const isPlace = (key: string, value: unknown) =>
      (key === 'start' || key === 'end') && typeof value === 'number';
    const said = JSON.stringify(
      configs.map(({ config }) => config),
      (key, value) => (isPlace(key, value) ? undefined : value),
    );
    const configuration = bySettings.get(said) ?? fresh;
    bySettings.set(said, configuration);
    return configuration;
  }
}

/** A configuration from elsewhere speaks of the files of the workspace. */
function pathBelow(configUri: string, uri: string, folders: readonly string[]): string {
  const path = pathFrom(folderOf(configUri), uri);
  const holder = path === pathOf(uri) ? findHolder(folders, uri) : null;
  return holder === null ? path : pathFrom(holder, uri);
}

function merge(settings: EditorSettings, { configs, problems }: LoadedConfig): Merged {
  const all = new Map([...problems].map(([uri, own]) => [uri, [...own]]));
  const ofSettings = [...settings.problems];
  const files = configs.map(({ config }) => config);
  const configuration = mergeConfigs(settings.config, files, (problem, file) => {
    addOnce(file < 0 ? ofSettings : (all.get(configs[file]!.uri) ?? []), problem);
  });
  for (const own of all.values()) own.sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    configuration,
    problems: new Map([...all].map(([uri, own]) => [uri, limitProblems(own)])),
    settingProblems: wordProblems(settings, ofSettings, configuration.genres),
  };
}

/** A file that two others extend is merged twice, and wrong once. */
function addOnce(problems: ConfigProblem[], problem: ConfigProblem): void {
  const { start, message } = problem;
  if (problems.length > 2 * MOST_PROBLEMS) return;
  if (!problems.some((one) => one.start === start && one.message.zh === message.zh)) problems.push(problem);
}
