import { GENRES } from '../server/src/genres/catalogue';
import { LEVELS } from '../server/src/profile/rules-shape';
import { type Json, type SchemaWords, SchemaWriter } from '../server/src/profile/schema-writer';
import { EDITOR_SETTINGS, type EditorSetting, SETTING_GROUPS } from '../server/src/profile/setting-table';
import type { Choice } from '../server/src/profile/shape';
import type { Language, Localised } from '../server/src/rules/rule';

/** How the keys begin that are made here; all others in `package.nls.json` are written by hand. */
export const OWN_KEYS = ['settings.', 'genres.'];

/** Words of the manifest by their keys. What is said at several places is there once. */
class ManifestWords implements SchemaWords {
  readonly #keys = new Map<Localised, string>();

  /** The reference `%key%` to words; they keep the key under which they first came. */
  refer(words: Localised, key: string): string {
    if (!this.#keys.has(words)) this.#keys.set(words, key);
    return `%${this.#keys.get(words)}%`;
  }

  describe(about: Localised, path: string): Json {
    return { markdownDescription: this.refer(about, `settings.${path}`) };
  }

  describeChoices(choices: readonly Choice[], path: string): Json {
    const keys = choices.map(({ value, about }) =>
      about ? this.refer(about, `settings.${path}.${value}`) : '',
    );
    if (!choices.some(({ label }) => label)) return { enumDescriptions: keys };
    const labels = choices.map(({ value, label }) =>
      label ? this.refer(label, `settings.${path}.${value}.label`) : value,
    );
    return { enumItemLabels: labels, markdownEnumDescriptions: keys };
  }

  /** @throws when two sentences claim one key: one of them would be lost */
  entries(language: Language): ReadonlyMap<string, string> {
    const entries = new Map([...this.#keys].map(([words, key]) => [key, words[language]]));
    if (entries.size < this.#keys.size) throw new Error('Two sentences of the manifest have the same key.');
    return entries;
  }
}

/** `contributes.configuration` of the extension's manifest, and the words that it refers to. */
export function makeSettingsManifest(): {
  readonly configuration: readonly Json[];
  readonly words: ManifestWords;
} {
  const words = new ManifestWords();
  const groups = Object.entries(SETTING_GROUPS);
  const titles = groups.map(([group, title]) => words.refer(title, `settings.group.${group}`));
  for (const { value, about } of LEVELS) words.refer(about, `settings.level.${value}`);
  for (const { id, name } of GENRES) words.refer(name, `genres.${id}`);
  const writer = new SchemaWriter({ isStrict: true, words });
  const configuration = groups.map(([group], order) => ({
    id: `reportCheckup.${group}`,
    title: titles[order]!,
    order,
    properties: Object.fromEntries(
      EDITOR_SETTINGS.filter((setting) => setting.group === group).map((setting, place) => [
        `reportCheckup.${setting.key}`,
        { order: place, ...writeSetting(setting, writer, words) },
      ]),
    ),
  }));
  return { configuration, words };
}

function writeSetting(
  { key, scope, shape, standard, about, more }: EditorSetting,
  writer: SchemaWriter,
  words: ManifestWords,
): Json {
  const whole = more ? { zh: about.zh + more.zh, en: `${about.en} ${more.en}` } : about;
  return { scope, ...words.describe(whole, key), ...writer.write(shape, key), default: standard };
}
