import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { PATIENCE_MS, packExtension, packedBundles, ROOT } from './pack';

let vsix: Buffer;
beforeAll(async () => {
  vsix = readFileSync(await packExtension());
}, PATIENCE_MS);

/** The names in a zip's central directory. */
function namesIn(zip: Buffer): string[] {
  const names: string[] = [];
  // The last record of a zip without a comment takes 22 bytes, and says where the directory begins.
  let at = zip.readUInt32LE(zip.length - 6);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names.sort();
}

test('the extension holds what it needs, and no source, test or source map', () => {
  expect(namesIn(vsix)).toMatchInlineSnapshot(`
    [
      "[Content_Types].xml",
      "extension.vsixmanifest",
      "extension/LICENSE.txt",
      "extension/THIRD-PARTY.txt",
      "extension/changelog.md",
      "extension/client/dist/client.js",
      "extension/client/dist/extension.js",
      "extension/client/dist/extension.web.js",
      "extension/client/dist/server-process.js",
      "extension/client/dist/server.js",
      "extension/client/l10n/bundle.l10n.zh-cn.json",
      "extension/client/media/icon.png",
      "extension/client/media/icon.svg",
      "extension/client/media/report-checkup.svg",
      "extension/client/media/report-draft.dark.svg",
      "extension/client/media/report-draft.light.svg",
      "extension/client/media/walkthrough/fill.en.dark.png",
      "extension/client/media/walkthrough/fill.en.light.png",
      "extension/client/media/walkthrough/fill.zh-cn.dark.png",
      "extension/client/media/walkthrough/fill.zh-cn.light.png",
      "extension/client/media/walkthrough/fix.en.dark.png",
      "extension/client/media/walkthrough/fix.en.light.png",
      "extension/client/media/walkthrough/fix.zh-cn.dark.png",
      "extension/client/media/walkthrough/fix.zh-cn.light.png",
      "extension/client/media/walkthrough/new.zh-cn.dark.png",
      "extension/client/media/walkthrough/new.zh-cn.light.png",
      "extension/client/media/walkthrough/ready.en.dark.png",
      "extension/client/media/walkthrough/ready.en.light.png",
      "extension/client/media/walkthrough/ready.zh-cn.dark.png",
      "extension/client/media/walkthrough/ready.zh-cn.light.png",
      "extension/client/media/walkthrough/sections.en.dark.png",
      "extension/client/media/walkthrough/sections.en.light.png",
      "extension/client/media/walkthrough/sections.zh-cn.dark.png",
      "extension/client/media/walkthrough/sections.zh-cn.light.png",
      "extension/package.json",
      "extension/package.nls.json",
      "extension/package.nls.zh-cn.json",
      "extension/readme.md",
      "extension/schemas/reportcheckup.completion.schema.json",
      "extension/syntaxes/report-draft.language-configuration.json",
      "extension/syntaxes/report-draft.tmLanguage.json",
    ]
  `);
});

test('every file that the manifest names is in it', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const { main, browser, icon, l10n, contributes } = manifest;
  const named = JSON.stringify({ main, browser, icon, l10n, contributes }).matchAll(
    /"(?:\.\/)?((?:client|syntaxes|schemas|docs|server)\/[^"*]*)"/g,
  );
  const paths = [...named].map(([, path]) => `extension/${path}`);
  expect(paths.length).toBeGreaterThan(5);
  const names = namesIn(vsix);
  expect(paths.filter((path) => !names.some((name) => name === path || name.startsWith(`${path}/`)))).toEqual(
    [],
  );
});

test('no bundle is forgotten', async () => {
  const { bundles } = (await import(join(ROOT, 'scripts/bundles.mjs'))) as {
    readonly bundles: readonly { readonly out: string }[];
  };
  const ours = bundles.map(({ out }) => out).filter((out) => !out.startsWith('test/'));
  expect(new Set(await packedBundles())).toEqual(new Set(ours));
});

// The pictures of the walkthrough are an eighth of it.
test('it stays small', () => expect(vsix.length).toBeLessThan(1_100_000));

test(
  'the same commit gives the same bytes',
  async () => expect(readFileSync(await packExtension()).equals(vsix)).toBe(true),
  PATIENCE_MS,
);
