import { describe, expect, test } from 'vitest';
import { ALL_RULES, RULES } from '../rules/catalogue';
import { findingsOn, writeRulePage } from './rule-page';

describe.each(ALL_RULES.map((rule) => [rule.name, rule] as const))('the page of %s', (name, rule) => {
  test('shows all there is to know, in both languages', () => {
    for (const language of ['zh', 'en'] as const) {
      const page = writeRulePage(rule, language);
      for (const words of [name, rule.text[language].title, rule.text[language].why, rule.source[language]])
        expect(page).toContain(words);
      expect(page).not.toMatch(/undefined|null|\{\w+\}(?=[”。])/);
      for (const option of Object.keys(rule.options ?? {})) expect(page).toContain(`\`${option}\``);
    }
  });

  test('shows what is said about its bad example when all rules are asked, and nothing about the good one', () => {
    if (RULES.includes(rule)) expect(findingsOn(rule, rule.bad)).not.toEqual([]);
    expect(findingsOn(rule, rule.good)).toEqual([]);
  });
});
