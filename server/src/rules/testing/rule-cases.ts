import { describe, expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import { readLine } from '../../draft/line';
import { applyEdits } from '../apply-edits';
import { Dispatch } from '../matching/dispatch';
import type { Rule } from '../rule';
import { fixSafely, placesOf, type Reading, readMarks, reportsOf } from './marked-draft';

/** What a rule must and must not say, readable by a writer. */
export interface RuleCases {
  /** Texts with what must be found between carets. */
  readonly finds: readonly string[];
  /** Look-alikes on which the rule stays silent: at least five. */
  readonly silent: readonly string[];
  /** A text, and what its safe fixes make of it. */
  readonly fixes?: readonly (readonly [string, string])[];
  /** A text, and what all its fixes make of it, those that the writer decides included. */
  readonly suggests?: readonly (readonly [string, string])[];
  /** Texts in which something is found that no fix may touch. */
  readonly unfixed?: readonly string[];
  readonly reading?: Reading;
}

/** Runs the cases of one rule. */
export function describeRule(rule: Rule, cases: RuleCases): void {
  const { finds, silent, fixes = [], suggests = [], unfixed = [], reading = {} } = cases;
  describe(rule.name, () => {
    test.each(finds.map((marked) => [marked]))('finds %s', (marked) => {
      const { text, places } = readMarks(marked);
      expect(places).not.toEqual([]);
      expect(placesOf(rule, text, reading)).toEqual(places);
      if ('checkLine' in rule) expect(text.split('\n').some((line) => isAsked(rule, line))).toBe(true);
    });
    test('has five traps at least', () => expect(silent.length).toBeGreaterThanOrEqual(5));
    test.each(silent.map((text) => [text]))('is silent on %s', (text) => {
      expect(placesOf(rule, text, reading)).toEqual([]);
    });
    test.each(fixes)('fixes %s', (text, fixed) => {
      expect(fixSafely(rule, text, reading)).toBe(fixed);
      expect(fixSafely(rule, fixed, reading)).toBe(fixed);
    });
    test.each(suggests)('suggests a fix for %s', (text, fixed) => {
      const edits = reportsOf(rule, text, reading).flatMap(({ fix }) => fix?.edits ?? []);
      expect(applyEdits(Draft.parse(text, reading.format ?? 'plain'), edits).text).toBe(fixed);
    });
    test.each(unfixed.map((text) => [text]))('leaves %s to the writer', (text) => {
      const reports = reportsOf(rule, text, reading);
      expect(reports).not.toEqual([]);
      for (const { fix } of reports) expect(fix).toBeUndefined();
    });
  });
}

function isAsked(rule: Rule, line: string): boolean {
  if (!('checkLine' in rule)) return true;
  const dispatch = new Dispatch();
  dispatch.addRule(rule.triggers);
  let asked = false;
  dispatch.forEachRule(readLine(line, '', 'text', 'plain'), () => {
    asked = true;
  });
  return asked;
}
