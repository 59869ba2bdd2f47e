import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Operation, Subject } from './operation';

/** Where the peers are installed; git ignores what is in it but the list of their versions. */
export const PEERS_FOLDER = join(process.cwd(), 'test/bench/peers');

const requirePeer = createRequire(join(PEERS_FOLDER, 'package.json'));
const inPeers = (path: string) => pathToFileURL(join(PEERS_FOLDER, 'node_modules', path)).href;

// biome-ignore lint/suspicious/noExplicitAny: no types are installed for what is only measured
type Untyped = any;
const importPeer = (path: string): Promise<Untyped> => import(inPeers(path));

/** True once `npm install` has been run in the folder. */
export function peersAreInstalled(): boolean {
  const { dependencies } = JSON.parse(readFileSync(join(PEERS_FOLDER, 'package.json'), 'utf8'));
  return Object.entries(dependencies).every(([name, version]) => {
    const file = join(PEERS_FOLDER, 'node_modules', name, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
}

/** The command of a peer. */
export const AUTOCORRECT_CLI = join(PEERS_FOLDER, 'node_modules/autocorrect-node/cli.js');

const countLines = ({ lines, error }: Untyped): number => {
  if (error) throw new Error(error);
  return lines.length;
};

async function loadWasm(): Promise<Untyped> {
  const folder = '@huacnlee/autocorrect/autocorrect_bg';
  const glue = await importPeer(`${folder}.js`);
  const bytes = readFileSync(new URL(inPeers(`${folder}.wasm`)));
  const { instance } = await (globalThis as Untyped).WebAssembly.instantiate(bytes, {
    './autocorrect_bg.js': glue,
  });
  glue.__wbg_set_wasm(instance.exports);
  return glue;
}

/** A rule that reports every text node with such words: about the least that a rule can do. */
const textlintRule = (words: RegExp) => (context: Untyped) => ({
  [context.Syntax.Str](node: Untyped) {
    if (words.test(context.getSource(node))) context.report(node, new context.RuleError('found'));
  },
});

const TEXTLINT_RULES = [/[xX×]{2,}/, /。。/, /[\u4e00-\u9fff],/].map((words, i) => {
  return { ruleId: `rule-${i}`, rule: textlintRule(words) };
});

async function textlint(extension: 'txt' | 'md', text: string): Promise<Operation> {
  const { TextlintKernel } = requirePeer('@textlint/kernel');
  const kind = extension === 'md' ? 'markdown' : 'text';
  const plugin = requirePeer(`@textlint/textlint-plugin-${kind}`).default;
  const options = {
    ext: `.${extension}`,
    filePath: `a.${extension}`,
    plugins: [{ pluginId: kind, plugin }],
    rules: TEXTLINT_RULES,
  };
  const kernel = new TextlintKernel();
  return async () => (await kernel.lintText(text, options)).messages.length;
}

async function markdownlint(config: object, text: string): Promise<Operation> {
  const { lint } = await importPeer('markdownlint/lib/exports-sync.mjs');
  return () => lint({ strings: { text }, config }).text.length;
}

/** The sections that a self-inspection has. */
const REQUIRED = ['基本情况', '主要做法', '存在的问题', '原因分析', '整改措施'];

/** Other tools that check such texts, each as its documentation says it is called from a program. */
export const PEERS: Readonly<Record<string, Subject>> = {
  'autocorrect-node': {
    prepare: (text) => () => countLines(requirePeer('autocorrect-node').lintFor(text, 'a.txt')),
  },
  'autocorrect wasm': {
    async prepare(text) {
      const { lintFor } = await loadWasm();
      return () => countLines(lintFor(text, 'a.txt'));
    },
  },
  'markdownlint, all rules': { form: 'markdown', prepare: (text) => markdownlint({ default: true }, text) },
  'markdownlint, MD043 only': {
    form: 'markdown',
    prepare: (text) => markdownlint({ default: false, MD043: { headings: ['*', ...REQUIRED] } }, text),
  },
  'contextlint, required sections': {
    form: 'markdown',
    async prepare(text) {
      const { parseDocument, runRules, sec001 } = await importPeer('@contextlint/core/dist/index.js');
      const rules = [sec001({ sections: REQUIRED })];
      return () => runRules(rules, parseDocument(text), 'a.md').length;
    },
  },
  'textlint, 3 rules, txt': { prepare: (text) => textlint('txt', text) },
  'textlint, 3 rules, md': { form: 'markdown', prepare: (text) => textlint('md', text) },
  'remark-lint, recommended': {
    form: 'markdown',
    async prepare(text) {
      const { remark } = await importPeer('remark/index.js');
      const preset = (await importPeer('remark-preset-lint-recommended/index.js')).default;
      const processor = remark().use(preset).freeze();
      return async () => (await processor.process(text)).messages.length;
    },
  },
  'cspell-lib': {
    form: 'markdown',
    async prepare(text) {
      const { spellCheckDocument } = await importPeer('cspell-lib/dist/index.js');
      const document = { uri: 'a.md', text, languageId: 'markdown' };
      const options = { noConfigSearch: true, generateSuggestions: false };
      return async () => (await spellCheckDocument(document, options, {})).issues.length;
    },
  },
  zhlint: {
    form: 'markdown',
    prepare(text) {
      const { run } = requirePeer('zhlint');
      return () => run(text, { rules: { preset: 'default' } }).validations.length;
    },
  },
  'lint-md': {
    form: 'markdown',
    prepare(text) {
      const { lintMarkdown } = requirePeer('@lint-md/core');
      return () => lintMarkdown(text, {}).lintResult.length;
    },
  },
};
