import { describe, expect, it } from 'vitest';
import { findChains } from './chains';
import { findPlaceholders } from './find-placeholders';

/** Chains as `kind:text`. */
function chains(text: string): readonly string[] {
  return findChains(text, findPlaceholders(text, false)).map(
    ({ kind, start, end }) => `${kind}:${text.slice(start, end)}`,
  );
}

describe('findChains', () => {
  it.each([
    ['到XX县XX镇XX村走访', ['place:XX县XX镇XX村']],
    ['XX省XX市、XX区', ['place:XX省XX市', 'place:XX区']],
    ['XX县XX乡XX村X名书记', ['place:XX县XX乡XX村', 'single:X']],
    ['XX村、XX村等', ['place:XX村', 'place:XX村']],
    ['××省××市', ['place:××省××市']],
    ['某某县某某镇', ['place:某某县某某镇']],
    ['XX家市、区县部门', ['single:XX']],
    ['XX个乡镇', ['single:XX']],
    ['XX户XX人', ['single:XX', 'single:XX']],
    ['20XX年X月X日印发', ['date:20XX年X月X日']],
    ['XXXX年XX月XX日', ['date:XXXX年XX月XX日']],
    ['____年__月__日', ['date:____年__月__日']],
    ['X月X日至X月X日', ['date:X月X日', 'date:X月X日']],
    ['X日X月', ['date:X日', 'date:X月']],
    ['2023年  月  日', ['single:2023年  月  日']],
    ['XX市委〔20XX〕XX号', ['place:XX市', 'single:20XX', 'single:XX']],
    ['联系人：____', ['single:____']],
    ['XX镇XX村XX组', ['place:XX镇XX村XX组']],
    ['地点：____', ['single:____']],
    ['没有占位符', []],
  ])('reads %s', (text, expected) => {
    expect(chains(text)).toEqual(expected);
  });

  it('puts every placeholder into exactly one chain, in order', () => {
    const text = '20XX年X月，XX县XX镇XX个村（待补充），XX人。';
    const placeholders = findPlaceholders(text, false);
    expect(placeholders).toHaveLength(7);
    expect(findChains(text, placeholders).flatMap((chain) => chain.placeholders)).toEqual(placeholders);
  });
});
