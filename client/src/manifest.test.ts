import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';

const root = new URL('../../', import.meta.url);
const readWords = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(new URL(name, root), 'utf8'));
const WORDS = { en: readWords('package.nls.json'), zh: readWords('package.nls.zh-cn.json') };
type Tongue = keyof typeof WORDS;

/** What a `%key%` of the manifest stands for. */
function say(reference: string, language: Tongue): string {
  const key = /^%(.+)%$/.exec(reference)?.[1];
  return key === undefined ? reference : (WORDS[language][key] ?? reference);
}

const { contributes } = manifest;
const commands = contributes.commands.map(({ command }) => command);
const menus: Record<string, readonly { command?: string; submenu?: string; when?: string }[]> =
  contributes.menus;

/** Every value of a manifest, with the name it has there. */
function* walk(value: unknown, name = ''): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [name, value];
  else if (Array.isArray(value)) for (const one of value) yield* walk(one, name);
  else if (value !== null && typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) yield* walk(one, key);
  }
}

test('a plain text wraps and suggests none of its words, and nothing else of it is changed', () => {
  expect(contributes.configurationDefaults['[plaintext]']).toEqual({
    'editor.wordWrap': 'on',
    'editor.wordBasedSuggestions': 'off',
  });
});

test('what counts in a sentence has the colour of nothing that is open', () => {
  const { reportItem, reportPlaceholder } = contributes.semanticTokenScopes[0]!.scopes;
  const familyOf = (scope: string) => scope.split('.')[0]!;
  // In themes of VS Code `keyword` and `storage` may have the colour of a placeholder.
  const taken = new Set([...reportPlaceholder.map(familyOf), 'keyword', 'storage']);
  expect(reportItem.filter((scope) => taken.has(familyOf(scope)))).toEqual([]);
});

describe('commands', () => {
  const code = readdirSync(new URL('client/src/', root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(new URL(`client/src/${file}`, root), 'utf8'))
    .join('\n');
  const registered = [...code.matchAll(/register\w*\(\s*'(reportCheckup\.\w+)'/g)].map(([, name]) => name!);

  /** Entries of lists run them, with the place to go to. */
  const inner = ['reportCheckup.showNextOf', 'reportCheckup.showPlace'];

  test('of the manifest are those that the client registers', () => {
    expect([...new Set(registered)].sort()).toEqual([...commands, ...inner].sort());
  });

  test('named in menus, keys and walkthrough exist', () => {
    const inMenus = Object.values(menus).flatMap((items) => items.flatMap(({ command }) => command ?? []));
    const inKeys = contributes.keybindings.map(({ command }) => command);
    const links = Object.values(WORDS).flatMap((words) =>
      Object.values(words).flatMap((text) =>
        [...text.matchAll(/command:([\w.]+)/g)].map(([, name]) => name!),
      ),
    );
    const events = [...walk(contributes.walkthroughs)].flatMap(
      ([, text]) => /^onCommand:(.+)$/.exec(text)?.[1] ?? [],
    );
    const ours = [...inMenus, ...inKeys, ...links, ...events].filter((name) =>
      name.startsWith('reportCheckup.'),
    );
    expect(ours.filter((name) => !commands.includes(name))).toEqual([]);
  });

  test('that need something are offered only where it is', () => {
    const always = ['newReport', 'createConfiguration', 'restartServer', 'showOutput'];
    const guarded = contributes.commands.flatMap((one) => ('enablement' in one ? [one.command] : []));
    const inPalette = menus.commandPalette!.flatMap(({ command, when }) =>
      command && when ? [command] : [],
    );
    const named = [...guarded, ...inPalette, ...always.map((name) => `reportCheckup.${name}`)];
    expect(commands.filter((command) => !named.includes(command))).toEqual([]);
  });

  test('stand in menus of the editor only when it shows a draft', () => {
    for (const [menu, items] of Object.entries(menus)) {
      if (!menu.startsWith('editor/')) continue;
      for (const { when } of items) expect(when, menu).toContain('reportCheckup.isDraft');
    }
  });
});

describe('views', () => {
  test('that are empty because something is not there offer what to do about it', () => {
    const patient = ['%views.welcome.checking%', '%views.welcome.noPlaceholders%'];
    for (const { contents } of contributes.viewsWelcome) {
      if (patient.includes(contents)) continue;
      for (const language of ['en', 'zh'] as const) expect(say(contents, language)).toContain('](command:');
    }
  });
});

test('settings stand in groups with titles, in an order, each with what it is for', () => {
  for (const [place, { title, order, properties }] of contributes.configuration.entries()) {
    expect(title).toMatch(/^%settings\.group\./);
    expect(order).toBe(place);
    const settings = Object.values<{ order: number; markdownDescription: string }>(properties);
    expect(settings.map((setting) => setting.order)).toEqual(settings.map((_, i) => i));
    for (const { markdownDescription } of settings)
      expect(say(markdownDescription, 'en')).not.toMatch(/^%|^$/);
  }
});

describe.each<[string, Tongue]>([
  ['README.md', 'zh'],
  ['README.en.md', 'en'],
])('the commands in %s', (file, language) => {
  const readme = readFileSync(new URL(file, root), 'utf8');
  const rows = [...readme.matchAll(/^\| (.+?): ([^|]+?) \| ([^|]*?) ?\| .+ \|$/gm)]
    .filter(([, category]) => category === say('%commands.category%', language))
    .map(([, , title, key]) => `${title} ${key}`.trim());

  test('are all of them, by their titles and with their keys', () => {
    const keyOf = (name: string) => contributes.keybindings.find(({ command }) => command === name)?.key;
    const hidden = menus.commandPalette!.flatMap(({ command, when }) => (when === 'false' ? [command] : []));
    const shown = contributes.commands.filter(({ command }) => !hidden.includes(command));
    const written = shown.map(({ command, title }) => {
      const key = keyOf(command)?.replace(/(^|\+)./g, (letter) => letter.toUpperCase());
      return `${say(title, language)}${key ? ` \`${key}\`` : ''}`;
    });
    expect(rows.sort()).toEqual(written.sort());
  });
});

describe('what is shown', () => {
  const WORDED = new Set([
    ...['title', 'shortTitle', 'label', 'description', 'markdownDescription', 'altText', 'category'],
    ...['contents', 'contextualTitle', 'enumItemLabels', 'enumDescriptions', 'markdownEnumDescriptions'],
  ]);

  test('is said in the language of VS Code', () => {
    const literal = [...walk(contributes)].filter(
      ([name, text]) => WORDED.has(name) && text !== '' && !/^%[^%]+%$/.test(text),
    );
    expect(literal).toEqual([]);
  });

  test('has its pictures, in light and dark, for both languages', () => {
    const files: string[] = [];
    for (const language of ['zh', 'en'] as const) {
      for (const { media } of contributes.walkthroughs.flatMap(({ steps }) => steps)) {
        const { light, dark, hc, hcLight } = media.image;
        const paths = [light, dark, hc, hcLight].map((path) => say(path, language));
        for (const path of paths) expect(existsSync(new URL(path, root)), path).toBe(true);
        expect(new Set(paths).size, paths.join()).toBe(2);
        files.push(...paths);
      }
    }
    const kept = readdirSync(new URL('client/media/walkthrough/', root));
    expect([...new Set(files)].sort()).toEqual(kept.map((name) => `client/media/walkthrough/${name}`).sort());
  });
});
