import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../server/src/rules/rule';

/** What each rule said about published prose; written by `npm run precision -- FOLDER --rates NAME-ZH NAME-EN`. */
interface Rates {
  readonly corpus: Readonly<Record<Language, string>>;
  /** Han characters in it. */
  readonly characters: number;
  /** Findings by rule; a rule that said nothing is left out. */
  readonly found: Readonly<Record<string, number>>;
}

const PATH = 'docs/rules/rates.json';
const TITLE = { zh: '实测', en: 'Measured' };
const SENTENCE = {
  zh: '在{corpus}（{characters} 万汉字）里，这条规则提示了 {found} 处，每万字 {rate} 处。',
  en: 'In {corpus} ({characters} × 10,000 Han characters) this rule spoke {found} times, {rate} times in 10,000 characters.',
};

/** The passage of a rule's page that tells how often it spoke in published prose; the corpus is named. */
export function writeRate(rule: string, language: Language): string {
  const { corpus, characters, found } = readRates();
  const count = found[rule] ?? 0;
  const values: Readonly<Record<string, string>> = {
    corpus: corpus[language],
    characters: (characters / 10_000).toFixed(1),
    found: String(count),
    rate: ((count * 10_000) / characters).toFixed(2),
  };
  const sentence = SENTENCE[language].replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);
  return `## ${TITLE[language]}\n\n${sentence}\n`;
}

let rates: Rates | undefined;

function readRates(): Rates {
  rates ??= JSON.parse(readFileSync(join(process.cwd(), PATH), 'utf8')) as Rates;
  return rates;
}
