import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isReportFile } from '../../draft/file-kinds';
import { LARGEST_CONFIG, readRegularFile } from '../../files/read-regular-file';
import { readText } from '../../files/text-file';
import { findGenre } from '../../genres/catalogue';
import { NO_SETTINGS } from '../../profile/editor-settings';
import type { Profile } from '../../profile/profile';
import { ProfileSource } from '../../profile/profile-source';
import type { Language } from '../../rules/rule';
import { CommandError } from '../arguments/command-error';
import { isAbsent } from '../files/is-absent';
import { reasonOf } from '../reason-of';
import { say } from '../say';
import { badGenre } from './bad-genre';

/** What the command line says about profiles. */
export interface ProfileOptions {
  readonly genre: string | null;
  readonly config: string | null;
  /** Without a `config`: whether one is looked for above each file. */
  readonly isConfigSought: boolean;
  readonly language: Language;
}

export interface FoundProfile {
  readonly profile: Profile;
  /** A sentence `path:line:column: …` (from 1) about each mistake in the configuration. */
  readonly problems: readonly string[];
  /** A sentence about each configuration that is there but cannot be read. */
  readonly unreadable: readonly string[];
}

/** Stands for a configuration that cannot be read: it is there, so no other counts instead, and says nothing. */
const NOTHING = '{}';

/** Finds the profile of each file: the nearest `.reportcheckup.json` above it, and what the command line says. */
export class FileProfiles {
  readonly #options: ProfileOptions;
  readonly #folders = [pathToFileURL(process.cwd()).href];
  readonly #source = new ProfileSource(async (uri) => this.#read(fileURLToPath(uri)));
  /** The nearest configuration of each folder: none is looked for twice. */
  readonly #configs = new Map<string, string | null>();
  readonly #said = new Set<string>();
  /** By the path of the file. */
  readonly #unreadable = new Map<string, string>();

  constructor(options: ProfileOptions) {
    this.#options = options;
  }

  /**
   * The profile of a file. A mistake in a configuration is said once.
   * @throws CommandError when the command line names a genre that there is not, or a configuration that is not there or cannot be
   * read
   */
  async resolve(path: string): Promise<FoundProfile> {
    const { genre, config, isConfigSought } = this.#options;
    if (config !== null) await this.#demandConfig(config);
    const full = resolve(path);
    const folder = dirname(full);
    const configUri =
      config !== null
        ? pathToFileURL(resolve(config)).href
        : isConfigSought
          ? this.#configs.get(folder)
          : null;
    const { profile, problems, ...found } = await this.#source.resolve({
      get uri() {
        return pathToFileURL(full).href;
      },
      isDraft: isReportFile(path),
      choice: genre,
      settings: NO_SETTINGS,
      folders: this.#folders,
      ...(configUri !== undefined && { configUri }),
    });
    this.#configs.set(folder, found.configUri);
    if (genre !== null) this.#demandGenre(genre, profile);
    const sentences: string[] = [];
    for (const [uri, found] of problems) {
      if (this.#said.has(uri) || found.length === 0) continue;
      this.#said.add(uri);
      const file = fileURLToPath(uri);
      const text = this.#read(file) ?? '';
      for (const { start, message } of found) {
        sentences.push(`${file}:${placeOf(text, start)}: ${message[this.#options.language]}`);
      }
    }
    return { profile, problems: sentences, unreadable: [...this.#unreadable.values()] };
  }

  async #demandConfig(path: string): Promise<void> {
    const full = resolve(path);
    if ((await this.#source.read(pathToFileURL(full).href)) === null) {
      throw new CommandError(say('noConfig', { path }, this.#options.language));
    }
    const unreadable = this.#unreadable.get(full);
    if (unreadable !== undefined) throw new CommandError(unreadable);
  }

  /** The text of a configuration; null when there is none. */
  #read(path: string): string | null {
    const { language } = this.#options;
    try {
      const file = readText(readRegularFile(path, LARGEST_CONFIG));
      if (file) return file.text;
      this.#unreadable.set(path, say('binary', { path }, language));
    } catch (error) {
      if (isAbsent(error)) return null;
      this.#unreadable.set(path, say('unreadable', { path, reason: reasonOf(error) }, language));
    }
    return NOTHING;
  }

  #demandGenre(value: string, { genres }: Profile): void {
    if (findGenre(value, genres)) return;
    throw badGenre(value, genres, this.#options.language);
  }
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${before.length}:${before.at(-1)!.length + 1}`;
}
