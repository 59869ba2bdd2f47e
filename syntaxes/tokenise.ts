import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

/** A stretch of a line and the scopes that a theme sees there, without those of the whole file. */
export interface Token {
  readonly text: string;
  readonly scopes: readonly string[];
}

const require = createRequire(import.meta.url);
const grammarFile = new URL('report-draft.tmLanguage.json', import.meta.url);

/** Stands in for VS Code's own grammar of front matter: a rule that includes a missing grammar would be left out. */
const YAML = parseRawGrammar('{"scopeName":"source.yaml","patterns":[]}', 'yaml.json');

async function loadGrammar() {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM(Uint8Array.from(wasm).buffer);
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: async (scope) =>
      scope === 'text.report-draft'
        ? parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile.href)
        : YAML,
  });
  const grammar = await registry.loadGrammar('text.report-draft');
  if (!grammar) throw new Error('The grammar of report-draft cannot be loaded.');
  return grammar;
}

const grammar = await loadGrammar();

/**
 * Reads a text as VS Code colours it: by the same engine, line by line.
 * @returns the tokens of each line
 */
export function tokenise(text: string): readonly (readonly Token[])[] {
  let state = INITIAL;
  return text.split('\n').map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({
      text: line.slice(startIndex, endIndex),
      scopes: scopes.filter((scope) => scope !== 'text.report-draft'),
    }));
  });
}

/** All stretches of a text that carry a scope beginning so, adjacent tokens joined. */
export function textsOf(text: string, scope: string): readonly string[] {
  const found: string[] = [];
  for (const line of tokenise(text)) {
    let open = '';
    for (const token of line) {
      if (token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`))) open += token.text;
      else if (open !== '') open = push(found, open);
    }
    if (open !== '') push(found, open);
  }
  return found;
}

function push(found: string[], text: string): '' {
  found.push(text);
  return '';
}
