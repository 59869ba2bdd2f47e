import { findRule, RULE_NAMES } from '../rules/catalogue';
import { LEVEL_WORDS } from '../rules/level-words';
import type { Localised, RuleOption } from '../rules/rule';
import { allPatterns } from '../rules/rule-pattern';
import type { Choice, Read } from './shape';

/** The levels that a setting may name. */
export const LEVELS = [
  { value: 'off', about: { zh: '不检查', en: 'not checked' } },
  {
    value: 'hint',
    about: {
      zh: `${LEVEL_WORDS.hint.zh}，不列入“问题”面板`,
      en: `${LEVEL_WORDS.hint.en}, not listed in Problems`,
    },
  },
  { value: 'information', about: LEVEL_WORDS.information },
  { value: 'warning', about: LEVEL_WORDS.warning },
  { value: 'error', about: LEVEL_WORDS.error },
] as const satisfies readonly Choice[];

export interface LevelShape {
  readonly type: 'text';
  readonly choices: readonly Choice[];
  readonly about: Localised;
}

export const LEVEL: LevelShape = { type: 'text', choices: LEVELS, about: { zh: '级别。', en: 'The level.' } };

interface FullShape {
  readonly type: 'record';
  readonly about: Localised;
  readonly keys: { readonly level: LevelShape; readonly options: OptionsShape };
}

export interface RuleShape {
  readonly type: 'either';
  readonly about: Localised;
  readonly shapes: readonly [LevelShape] | readonly [LevelShape, FullShape];
}

interface OptionsShape {
  readonly type: 'record';
  readonly keyNoun: 'option';
  readonly keys: Readonly<Record<string, OptionShape>>;
  readonly about: Localised;
}

type OptionShape =
  | { readonly type: 'flag'; readonly about: Localised }
  | {
      readonly type: 'integer';
      readonly minimum: number;
      readonly maximum: number;
      readonly about: Localised;
    }
  | { readonly type: 'text'; readonly choices?: readonly Choice[]; readonly about: Localised }
  | { readonly type: 'list'; readonly items: { readonly type: 'text' }; readonly about: Localised };

/** Shared by the rules that have no options, so that the schema need not repeat it. */
export const WITHOUT_OPTIONS = fullShape({});

/** Rules by name, by family (`punctuation/*`), or all of them (`*`). */
export const RULES_SHAPE = {
  type: 'record',
  keyNoun: 'rule',
  about: {
    zh: '各条规则的级别：规则名、`类别/*` 或 `*`，越具体的越优先。',
    en: 'The level of each rule: by its name, by `family/*` or by `*`; the closest counts.',
  },
  keys: Object.fromEntries(
    allPatterns(RULE_NAMES).map((pattern) => [pattern, shapeOfRule(pattern)]),
  ) as Readonly<Record<string, RuleShape>>,
} as const;

export type RulesConfig = Read<typeof RULES_SHAPE>;

function shapeOfRule(pattern: string): RuleShape {
  const rule = findRule(pattern);
  if (!rule) return { type: 'either', about: describePattern(pattern), shapes: [LEVEL] };
  const { zh, en } = rule.text;
  return {
    type: 'either',
    about: { zh: `${zh.title}。${zh.why}`, en: `${en.title}. ${en.why}` },
    shapes: [LEVEL, rule.options ? fullShape(rule.options) : WITHOUT_OPTIONS],
  };
}

function fullShape(options: Readonly<Record<string, RuleOption>>): FullShape {
  const keys = Object.entries(options).map(([name, option]) => [name, shapeOfOption(option)] as const);
  const about = { zh: '这条规则的选项。', en: 'The options of this rule.' };
  return {
    type: 'record',
    about: { zh: '级别和选项。', en: 'A level and options.' },
    keys: {
      level: LEVEL,
      options: { type: 'record', keyNoun: 'option', keys: Object.fromEntries(keys), about },
    },
  };
}

function describePattern(pattern: string): Localised {
  if (pattern === '*') return { zh: '所有规则。', en: 'All rules.' };
  const family = pattern.slice(0, -2);
  return { zh: `${family} 这一类的所有规则。`, en: `All rules of the family ${family}.` };
}

function shapeOfOption(option: RuleOption): OptionShape {
  const { about } = option;
  switch (option.type) {
    case 'flag':
      return { type: 'flag', about };
    case 'integer':
      return { type: 'integer', minimum: option.minimum, maximum: option.maximum, about };
    case 'text':
      return {
        type: 'text',
        about,
        ...(option.choices && { choices: option.choices.map((value) => ({ value })) }),
      };
    case 'texts':
      return { type: 'list', items: { type: 'text' }, about };
  }
}
