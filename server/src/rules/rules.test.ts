import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from './catalogue';
import type { Message, Report, Rule } from './rule';
import { fixSafely, reportsOf } from './testing/marked-draft';

const PAGES = join(import.meta.dirname, '../../../docs/rules');

const FAMILIES = [
  'structure',
  'placeholder',
  'numbering',
  'punctuation',
  'numeral',
  'wording',
  'consistency',
  'residue',
  'checkup',
  'suppression',
];

test('no two rules have one name', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
});

describe.each(RULES.map((rule) => [rule.name, rule] as const))('%s', (name, rule) => {
  const bad = () => reportsOf(rule, rule.bad.text, rule.bad);

  test('is named by its family and what is wrong', () => {
    expect(name).toMatch(/^[a-z]+\/[a-z]+(?:-[a-z]+)*$/);
    expect(FAMILIES).toContain(name.split('/')[0]);
  });

  test('speaks on its bad example', () => expect(bad()).not.toHaveLength(0));

  test('is silent on its good example', () => expect(reportsOf(rule, rule.good.text, rule.good)).toEqual([]));

  test('leaves nothing to fix once its safe fixes are applied', () => {
    const fixed = fixSafely(rule, rule.bad.text, rule.bad);
    expect(fixSafely(rule, fixed, rule.bad)).toBe(fixed);
    const safe = reportsOf(rule, fixed, rule.bad).filter(({ fix }) => fix?.kind === 'safe');
    expect(safe).toEqual([]);
  });

  test('points inside the text and splits no surrogate pair', () => {
    const lines = rule.bad.text.split('\n');
    for (const { line, start, end } of bad().flatMap((report) => [report, ...(report.related ?? [])])) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(lines[line]!.length);
      for (const at of [start, end])
        expect(lines[line]!.slice(at - 1, at + 1)).not.toMatch(/^[\ud800-\udbff][\udc00-\udfff]$/);
    }
  });

  test('says all it has to say in Chinese and in English', () => {
    for (const words of [rule.text.zh, rule.text.en]) {
      expect(words.title.length).toBeGreaterThan(1);
      expect(words.why.length).toBeGreaterThan(15);
    }
    expect(rule.source.zh).toMatch(/\S/);
    // Chinese stands in an English source only as the word that is spoken of.
    expect(rule.source.en).not.toMatch(/\p{Script=Han}{5}|[（）：；]/u);
    expect(rule.text.zh.why).toMatch(/\p{Script=Han}/u);
    expect(rule.text.en.title).not.toMatch(/^\p{Script=Han}+$/u);
    for (const { zh, en } of Object.values(rule.messages)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]{2}/);
      expect(namesIn(en)).toEqual(namesIn(zh));
    }
  });

  test('gives each message the values that its words name', () => {
    for (const message of bad().flatMap(messagesOf)) {
      const template = rule.messages[message.id];
      expect(template, `no message ${message.id}`).toBeDefined();
      for (const value of namesIn(template!.zh)) expect(message.values).toHaveProperty(value);
    }
  });

  test('has a page in each language, and cases with the traps that `describeRule` asks for', () => {
    for (const language of ['zh', 'en']) expect(existsSync(join(PAGES, language, `${name}.md`))).toBe(true);
    const cases = readFileSync(join(import.meta.dirname, `${name}.test.ts`), 'utf8');
    expect(cases).toMatch(/^describeRule\(/m);
  });

  test('does not claim authority it has not: custom never says 规定', () => {
    const said = JSON.stringify([rule.text.zh, Object.values(rule.messages).map(({ zh }) => zh)]);
    if (rule.layer === 'practice') expect(said).not.toMatch(/(?:条例|标准)规定/);
  });
});

function messagesOf(report: Report): Message[] {
  return [
    report.message,
    ...(report.fix ? [report.fix.title] : []),
    ...(report.related ?? []).map(({ message }) => message),
  ];
}

function namesIn(template: string): string[] {
  return [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!))].sort();
}

/** A rule is a plain object: nothing of it may be lost when its page is made from it. */
test.each(RULES.map((rule) => [rule.name, rule] as const))(
  '%s is documented by data alone',
  (_, rule: Rule) => {
    expect(JSON.parse(JSON.stringify(rule)).text).toEqual(rule.text);
  },
);
