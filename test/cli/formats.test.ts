import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, test } from 'vitest';
import { CLEAN, folderOf, MENDED, OPEN, run, SLIPPED } from './command-line';

const ROOT = join(import.meta.dirname, '../..');
const SARIF_SCHEMA = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);

function readJson(path: string): object {
  return JSON.parse(readFileSync(path, 'utf8'));
}

function expectValid(validate: ValidateFunction, value: unknown): void {
  expect(validate(value), JSON.stringify(validate.errors, null, 2)).toBe(true);
}

/** What breaks a format that escapes too little: in the name of a file, and in words of the draft that are quoted. */
const NASTY_NAME = 'a b,100%：c&<d>"e\'.txt';
const NASTY = OPEN.replace('XX县XX镇', '{{a,b:100%&<"\u0007\u001b[31m\'}}');

const folder = folderOf({
  'clean.txt': CLEAN,
  [`nasty/${NASTY_NAME}`]: NASTY,
  'open.txt': OPEN,
  'slipped.md': `---\ngenre: 自查报告\n---\n${SLIPPED}`,
  'story.txt': '从前有一座山。\n',
  'sub/broken.txt': Buffer.from([0, 1, 2, 0]),
});
const outputOf = (format: string, ...more: string[]) => run(folder, ['.', '--format', format, ...more]);

describe('json', () => {
  const validate = new Ajv().compile(readJson(join(ROOT, 'schemas/report-checkup.output.schema.json')));

  test.each([[[]], [['--level', 'hint', '--max-findings', '1']], [['--shard', '6/6']]])(
    'keeps to its schema with %j',
    (more) => expectValid(validate, JSON.parse(outputOf('json', ...more).stdout)),
  );

  test('counts what it does not list', () => {
    const { files, summary } = JSON.parse(outputOf('json', '--max-findings', '1').stdout);
    const slipped = files.find(({ path }: { path: string }) => path === 'slipped.md');
    expect([slipped.findings.length, slipped.omitted]).toEqual([1, 1]);
    expect(summary).toEqual({ files: 5, findings: 5, errors: 2, warnings: 3 });
  });

  test('is whole without any file', () => {
    const { stdout } = run(folder, ['gone.txt', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      files: [],
      summary: { files: 0, findings: 0, errors: 0, warnings: 0 },
    });
  });
});

describe('sarif', () => {
  const ajv = new AjvDraft04({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(readJson(SARIF_SCHEMA));
  const { stdout } = outputOf('sarif', '--level', 'hint');
  const log = JSON.parse(stdout);
  const [sarif] = log.runs;
  const resultsOf = (uri: string) =>
    sarif.results.filter(
      (result: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }) =>
        result.locations[0]!.physicalLocation.artifactLocation.uri === uri,
    );

  test('keeps to the official schema', () => {
    expectValid(validate, log);
    expectValid(validate, JSON.parse(run(folder, ['clean.txt', '--format', 'sarif']).stdout));
  });

  test('describes each rule that it names, with help', () => {
    const described = sarif.tool.driver.rules.map(({ id }: { id: string }) => id);
    const named = new Set(sarif.results.map(({ ruleId }: { ruleId: string }) => ruleId));
    expect(described).toEqual([...named].sort());
    const rule = sarif.tool.driver.rules.find(({ id }: { id: string }) => id === 'punctuation/doubled-mark');
    expect(rule.help.markdown).toMatch(/^# /);
  });

  test('places findings by UTF-16 columns, in files by relative URIs', () => {
    expect(sarif.columnKind).toBe('utf16CodeUnits');
    const uri = `nasty/${encodeURIComponent(NASTY_NAME)}`;
    const regions = resultsOf(uri).map(
      (result: { locations: { physicalLocation: { region: object } }[] }) =>
        result.locations[0]!.physicalLocation.region,
    );
    expect(regions).toContainEqual({ startLine: 4, startColumn: 19, endLine: 4, endColumn: 20 });
  });

  test('its fixes are those of --fix', () => {
    const lines = `---\ngenre: 自查报告\n---\n${SLIPPED}`.split('\n');
    const replacements = resultsOf('slipped.md')
      .flatMap(
        (result: { fixes?: { artifactChanges: { replacements: unknown[] }[] }[] }) => result.fixes ?? [],
      )
      .flatMap(
        (fix: { artifactChanges: { replacements: unknown[] }[] }) => fix.artifactChanges[0]!.replacements,
      )
      .sort((a: Replacement, b: Replacement) => b.deletedRegion.startColumn - a.deletedRegion.startColumn);
    expect(replacements).toHaveLength(2);
    for (const { deletedRegion: place, insertedContent } of replacements as Replacement[]) {
      const line = lines[place.startLine - 1]!;
      lines[place.startLine - 1] =
        line.slice(0, place.startColumn - 1) + insertedContent.text + line.slice(place.endColumn - 1);
    }
    expect(lines.join('\n')).toBe(`---\ngenre: 自查报告\n---\n${MENDED}`);
  });

  test('knows a finding again when lines were put in above it', () => {
    const moved = run(folder, ['-', '--format', 'sarif'], { input: OPEN.replace('\n\n', '\n\n\n\n') });
    const fingerprint = (result: { partialFingerprints: unknown }) => result.partialFingerprints;
    expect(JSON.parse(moved.stdout).runs[0].results.map(fingerprint)).toEqual(
      resultsOf('open.txt')
        .filter(({ level }: { level: string }) => level !== 'note')
        .map(fingerprint),
    );
  });

  test('says which files could not be checked', () => {
    expect(sarif.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          expect.objectContaining({ message: { text: 'sub/broken.txt：不是文本文件。' } }),
        ],
      },
    ]);
  });
});

interface Replacement {
  readonly deletedRegion: {
    readonly startLine: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
  readonly insertedContent: { readonly text: string };
}

test('junit is XML that a strict parser reads, whatever the drafts hold', () => {
  const tags: SaxesTagPlain[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => tags.push(tag));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(outputOf('junit').stdout).close();
  const named = (name: string) => tags.filter((tag) => tag.name === name).map(({ attributes }) => attributes);
  expect(
    named('testsuite').map(({ name, tests, failures, errors, skipped }) => [
      name,
      tests,
      failures,
      errors,
      skipped,
    ]),
  ).toEqual([
    ['clean.txt', '1', '0', '0', '0'],
    [`nasty/${NASTY_NAME}`, '2', '2', '0', '0'],
    ['open.txt', '1', '1', '0', '0'],
    ['slipped.md', '2', '2', '0', '0'],
    ['story.txt', '1', '0', '0', '1'],
    ['sub/broken.txt', '1', '0', '1', '0'],
  ]);
  expect(named('failure')[0]!.message).toContain('“%&<"\uFFFD[31”');
  expect(named('error')).toEqual([{ message: 'sub/broken.txt：不是文本文件。' }]);
});

test('github gives one command a finding, with nothing in it that GitHub would read as another', () => {
  const lines = outputOf('github').stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(5);
  const commands = lines.map((line) => /^::(\w+) ([^:]*)::(.*)$/.exec(line)!);
  const properties = Object.fromEntries(commands[0]![2]!.split(',').map((pair) => pair.split('=')));
  const read = (text: string) => text.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  expect(read(properties.file)).toBe(`nasty/${NASTY_NAME}`);
  expect([properties.line, properties.col, properties.title]).toEqual([
    '4',
    '19',
    'punctuation/invisible-character',
  ]);
  expect(read(commands[0]![3]!)).toContain('“%&<"␛[31”');
});

test('line gives one line a finding, without control characters', () => {
  const lines = outputOf('line').stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]).toContain('“%&<"␛[31”');
  expect(lines[2]).toMatch(/^open\.txt:4:6: error: “XX县XX镇”.* \(placeholder\/unresolved\)$/);
});

test('the problem matcher of the extension reads those lines', () => {
  const { problemMatchers } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).contributes;
  const { regexp, ...parts } = problemMatchers[0].pattern;
  const lines = outputOf('line', '--level', 'hint').stdout.trimEnd().split('\n');
  const { files } = JSON.parse(outputOf('json', '--level', 'hint').stdout);
  const expected = files.flatMap(
    ({ path, findings }: { path: string; findings: Record<string, unknown>[] }) =>
      findings.map(({ line, column, rule }) => [path, String(line), String(column), rule]),
  );
  const read = lines.map((line) => new RegExp(regexp).exec(line)!);
  expect(
    read.map((match) => [parts.file, parts.line, parts.column, parts.code].map((part) => match[part])),
  ).toEqual(expected);
});

describe('pretty', () => {
  test('sums many drafts up in a table, the worst first, columns aligned', () => {
    const names = Array.from({ length: 12 }, (_, i) => `${i < 6 ? '整改' : 'zg'}${i}.txt`);
    const many = folderOf(
      Object.fromEntries(names.map((name, i) => [name, i === 3 ? OPEN + SLIPPED : OPEN])),
    );
    const { stdout } = run(many, ['.']);
    const table = stdout.slice(stdout.indexOf('\n文件 ') + 1).split('\n');
    expect(table[1]).toMatch(/^整改3\.txt/);
    expect(table.slice(0, 14).filter((row) => row !== '')).toHaveLength(13);
    expect(new Set(table.slice(0, 13).map((row) => widthBefore(row, /自查报告|体裁/))).size).toBe(1);
  });

  test('says nothing but findings with --quiet', () => {
    const { stdout, stderr } = run(folder, ['clean.txt', 'story.txt', '--quiet']);
    expect({ stdout, stderr }).toEqual({ stdout: '', stderr: '' });
    expect(run(folder, ['open.txt', '-q']).stdout).not.toContain('检查稿件');
  });
});

/** How many columns stand before the words on a terminal. */
function widthBefore(row: string, words: RegExp): number {
  const before = row.slice(0, row.search(words));
  return [...before].reduce((sum, char) => sum + (char > '\u2E80' ? 2 : 1), 0);
}

describe('a page to hand over', () => {
  const html = outputOf('html', '--level', 'hint').stdout;
  const markdown = outputOf('markdown', '--level', 'hint').stdout;

  test('is one well-formed file without scripts and without anything to load', () => {
    const names = new Set<string>();
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ name, attributes }) => {
      names.add(name);
      expect(Object.keys(attributes).filter((one) => /^(?:on|src|href)/i.test(one))).toEqual([]);
    });
    // A `meta` of HTML has no end tag.
    parser.write(html.replace('<!DOCTYPE html>\n', '').replace(/<meta ([^>]*)>/g, '<meta $1/>')).close();
    expect([...names].filter((name) => /script|link|img|iframe|object/.test(name))).toEqual([]);
    expect(html).not.toMatch(/url\(|@import|https?:/);
    expect(html).toContain('@media print');
  });

  test.each([
    ['html', html],
    ['markdown', markdown],
  ])('has place, words, advice and authority of a finding: %s', (_, page) => {
    const plain = page.replace(/<[^>]*>|\*\*|\\/g, ' ').replace(/ +/g, '');
    expect(plain).toContain('第4行第6字');
    expect(plain).toContain('今年以来，XX县XX镇水厂逐一自查。');
    expect(plain).toContain('还没有填写');
    expect(plain).toContain('《党政机关公文处理工作条例》第二十条');
    expect(plain).toContain('sub/broken.txt：不是文本文件。');
    expect(plain).not.toContain('story.txt');
  });

  test('marks the words in HTML, and lets nothing of a draft or a name become markup', () => {
    expect(html).toContain('<mark>XX县XX镇</mark>');
    expect(markdown).toContain('<b>XX县XX镇</b>');
    expect(html).toContain('&lt;');
    expect(html + markdown).not.toContain('\u001b');
    expect(markdown).toContain('\\&\\<');
    for (const line of markdown.split('\n').filter((one) => one.startsWith('|'))) {
      expect(line.match(/(?<!\\)\|/g)).toHaveLength(6);
    }
  });

  test('speaks English as well', () => {
    const { stdout } = run(folder, ['open.txt', '--format', 'html'], { env: { LANG: 'en_GB.UTF-8' } });
    expect(stdout).toContain('<html lang="en">');
    expect(stdout).toContain('<td>line 4, column 6</td>');
    expect(stdout).toContain('Regulations on Official Documents');
  });

  test('says of a clean draft that it is ready, and is whole without any file', () => {
    const clean = run(folder, ['clean.txt', '--format', 'html']);
    expect([clean.status, clean.stdout.includes('可以交稿'), clean.stdout.includes('<table>')]).toEqual([
      0,
      true,
      false,
    ]);
    expect(run(folder, ['gone.txt', '--format', 'html']).stdout).toMatch(/<\/html>\n$/);
  });
});
