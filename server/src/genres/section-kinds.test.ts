import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { expect, test } from 'vitest';
import { SECTION_KINDS, type SectionKind } from './section-kinds';

/** Stands where a pattern lets any character stand, or leaves off looking. */
const ANYTHING = '\0';
/** Repetitions beyond these are as good as anything. */
const MOST = 2;

const parser = new RegExpParser();

/** The texts that a pattern can match, as far as it names their characters. */
function textsOf(pattern: RegExp): readonly string[] {
  return textsOfAny(parser.parsePattern(pattern.source).alternatives);
}

function textsOfAny(alternatives: readonly AST.Alternative[]): readonly string[] {
  return alternatives.flatMap(({ elements }) => joinAll(elements.map(textsOfElement)));
}

function textsOfElement(element: AST.Element): readonly string[] {
  switch (element.type) {
    case 'Character':
      return [String.fromCodePoint(element.value)];
    case 'CharacterClass':
      return element.negate ? [ANYTHING] : element.elements.flatMap(textsOfMember);
    case 'Group':
    case 'CapturingGroup':
      return textsOfAny(element.alternatives);
    case 'Quantifier':
      return repeat(textsOfElement(element.element), element.min, Math.min(element.max, MOST));
    case 'Assertion':
      return [''];
    default:
      return [ANYTHING];
  }
}

function textsOfMember(member: AST.CharacterClass['elements'][number]): readonly string[] {
  return member.type === 'Character' ? [String.fromCodePoint(member.value)] : [ANYTHING];
}

function repeat(texts: readonly string[], least: number, most: number): readonly string[] {
  if (texts.join() === ANYTHING) return least === 0 ? ['', ANYTHING] : [ANYTHING];
  const times = Array.from({ length: most - least + 1 }, (_, i) => least + i);
  return times.flatMap((count) => joinAll(Array.from({ length: count }, () => texts)));
}

function joinAll(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (before, texts) => before.flatMap((start) => texts.map((text) => start + text)),
    [''],
  );
}

test.each(Object.keys(SECTION_KINDS) as SectionKind[])(
  'no title can look like a section on %s without one of its words',
  (kind) => {
    const { words, patterns } = SECTION_KINDS[kind];
    const all = words.split(' ');
    expect(all.filter((word) => word.length !== 2)).toEqual([]);
    const without = patterns.flatMap(textsOf).filter((text) => !all.some((word) => text.includes(word)));
    expect(without).toEqual([]);
  },
);

test.each([
  [/^(?:甲|乙丙)[丁戊]?己$/, ['甲己', '甲丁己', '甲戊己', '乙丙己', '乙丙丁己', '乙丙戊己']],
  [/甲[^，]{0,4}乙(?=丙|$)/, ['甲乙', '甲\0乙']],
  [/.{2}甲|\d{4}年/, ['\0甲', '\0年']],
])('the texts of %s', (pattern, texts) => {
  expect(textsOf(pattern)).toEqual(texts);
});
