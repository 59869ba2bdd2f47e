import { Draft } from '../draft/draft';
import { findGenre } from '../genres/catalogue';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import { LEVEL_WORDS } from '../rules/level-words';
import type { Example, Language, Layer, Level, Localised, Rule } from '../rules/rule';
import { Checkup } from './checkup';
import type { Finding } from './finding';
import { wordMessage } from './message';

const LAYERS: Readonly<Record<Layer, Localised>> = {
  regulation: { zh: '条例', en: 'regulation' },
  standard: { zh: '国家标准（推荐性）', en: 'national standard (recommended)' },
  practice: { zh: '写作惯例', en: 'custom' },
  tool: { zh: '本工具', en: 'this tool' },
};

const WORDS = {
  level: { zh: '默认级别', en: 'Default level' },
  layer: { zh: '依据类别', en: 'Authority' },
  source: { zh: '依据', en: 'Source' },
  fix: { zh: '修复', en: 'Fix' },
  why: { zh: '为什么', en: 'Why it matters' },
  bad: { zh: '有问题的写法', en: 'What it finds' },
  said: { zh: '提示', en: 'It says' },
  good: { zh: '这样写没有问题', en: 'What it leaves alone' },
  options: { zh: '选项', en: 'Options' },
  standard: { zh: '默认值', en: 'default' },
  settings: { zh: '调整级别或关闭', en: 'Changing the level, or switching it off' },
  settingsText: {
    zh: '在 `.reportcheckup.json` 中设置（可用 `error`、`warning`、`information`、`hint`、`off`）：',
    en: 'In `.reportcheckup.json` (`error`, `warning`, `information`, `hint` or `off`):',
  },
} as const satisfies Record<string, Localised>;

const FIXES = {
  safe: { zh: '可一键修复（安全，计入“全部修复”）', en: 'safe (part of fix-all)' },
  suggestion: { zh: '提供修改建议，由作者确认', en: 'suggestion (the writer decides)' },
  none: { zh: '无', en: 'none' },
} as const satisfies Record<string, Localised>;

/** What kind of fix a rule offers, judged by its bad example. */
export function fixOf(rule: Rule): keyof typeof FIXES {
  const kinds = findingsOn(rule, rule.bad).map(({ fix }) => fix?.kind);
  return kinds.includes('safe') ? 'safe' : kinds.includes('suggestion') ? 'suggestion' : 'none';
}

/** The word for a rule's default level. */
export function wordLevel(level: Level, language: Language): string {
  return LEVEL_WORDS[level][language];
}

/** The word for the kind of fix that a rule offers. */
export function wordFix(rule: Rule, language: Language): string {
  return FIXES[fixOf(rule)][language];
}

/** The page of a rule as Markdown: what is wrong, why, examples with what is said about them, options, settings. */
export function writeRulePage(rule: Rule, language: Language): string {
  const word = (id: keyof typeof WORDS) => WORDS[id][language];
  const { title, why } = rule.text[language];
  const said = [
    ...new Set(
      findingsOn(rule, rule.bad).map(({ message }) => wordMessage(rule.messages, message, language)),
    ),
  ];
  const parts = [
    `# ${title}`,
    `\`${rule.name}\``,
    [
      `- ${word('level')}${colon(language)}${wordLevel(rule.level, language)}`,
      `- ${word('fix')}${colon(language)}${wordFix(rule, language)}`,
      `- ${word('layer')}${colon(language)}${LAYERS[rule.layer][language]}`,
      `- ${word('source')}${colon(language)}${rule.source[language]}`,
    ].join('\n'),
    `## ${word('why')}\n\n${why}`,
    ...(rule.bad.text ? [`## ${word('bad')}\n\n${fence(rule.bad.text)}`] : []),
    ...(said.length > 0
      ? [`${word('said')}${colon(language).trimEnd()}\n\n${said.map((one) => `> ${one}`).join('\n>\n')}`]
      : []),
    ...(rule.good.text ? [`## ${word('good')}\n\n${fence(rule.good.text)}`] : []),
    ...writeOptions(rule, language),
    `## ${word('settings')}\n\n${word('settingsText')}\n\n\`\`\`json\n{ "rules": { "${rule.name}": "off" } }\n\`\`\``,
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeOptions({ options }: Rule, language: Language): string[] {
  if (!options) return [];
  const rows = Object.entries(options).map(
    ([name, { about, standard }]) =>
      `- \`${name}\`${colon(language)}${about[language]}${language === 'zh' ? '' : ' '}${language === 'zh' ? '（' : '('}${WORDS.standard[language]} \`${JSON.stringify(standard)}\`${language === 'zh' ? '）' : ')'}`,
  );
  return [`## ${WORDS.options[language]}\n\n${rows.join('\n')}`];
}

function colon(language: Language): string {
  return language === 'zh' ? '：' : ': ';
}

/** A code fence longer than any in the text. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = '`'.repeat(longest + 1);
  return `${ticks}text\n${text.trimEnd()}\n${ticks}`;
}

/** What the rule says about one of its examples when all rules are asked, at their defaults. */
export function findingsOn(rule: Rule, example: Example): readonly Finding[] {
  const profile = {
    ...DEFAULT_PROFILE,
    isDraft: true,
    genre: example.genre === undefined ? null : findGenre(example.genre),
    terms: example.terms ?? [],
  };
  const draft = Draft.parse(example.text, example.format ?? 'plain');
  return Checkup.of(draft, profile).findings.filter(({ rule: name }) => name === rule.name);
}
