import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { NO_SETTINGS } from '../profile/editor-settings';
import type { Profile } from '../profile/profile';
import { ProfileSource } from '../profile/profile-source';
import { isReportFile } from './file-kinds';
import type { Options } from './options';
import { readText } from './read-text';

/** Finds the profile of each file: the nearest `.reportcheckup.json` above it, and the genre of the command line. */
export class FileProfiles {
  readonly #options: Options;
  readonly #source = new ProfileSource(async (uri) => readText(await readFile(fileURLToPath(uri))));
  readonly #said = new Set<string>();

  constructor(options: Options) {
    this.#options = options;
  }

  /**
   * The profile of a file, and a sentence `path:line:column: …` (from 1) about each mistake in its configuration that
   * was not said before.
   */
  async resolve(path: string): Promise<{ readonly profile: Profile; readonly problems: readonly string[] }> {
    const { genre } = this.#options;
    const resolution = await this.#source.resolve({
      uri: pathToFileURL(resolve(path)).href,
      isDraft: isReportFile(path),
      choice: genre?.id ?? null,
      settings: NO_SETTINGS,
      folders: [pathToFileURL(process.cwd()).href],
    });
    const problems: string[] = [];
    for (const [uri, found] of resolution.problems) {
      if (this.#said.has(uri) || found.length === 0) continue;
      this.#said.add(uri);
      const file = fileURLToPath(uri);
      const text = readText(await readFile(file)) ?? '';
      problems.push(
        ...found.map(
          ({ start, message }) => `${file}:${placeOf(text, start)}: ${message[this.#options.language]}`,
        ),
      );
    }
    return { profile: resolution.profile, problems };
  }
}

function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return `${before.length}:${before.at(-1)!.length + 1}`;
}
