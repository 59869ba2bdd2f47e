import { describe, expect, it } from 'vitest';
import { findChains } from './chains';
import { findPlaceholders } from './find-placeholders';
import { findInconsistentMasks } from './inconsistent-masks';

/** Pairs as `odd≠other`, each with its column. */
function pairs(text: string): readonly string[] {
  const chains = findChains(text, findPlaceholders(text, false));
  const show = (one: { start: number; end: number }) => `${text.slice(one.start, one.end)}@${one.start}`;
  return findInconsistentMasks(text, chains).map(({ odd, other }) => `${show(odd)}≠${show(other)}`);
}

describe('findInconsistentMasks', () => {
  it.each([
    ['XX县XX镇XXX村', ['XXX@6≠XX@0']],
    ['XXX县XX镇XX村', ['XXX@0≠XX@4']],
    ['××省×××市', ['×××@3≠××@0']],
    ['贫困户XXX户，其中脱贫XX户', ['XX@12≠XXX@3']],
    ['XXX户XXX人，未脱贫XX户XX人', ['XX@12≠XXX@0', 'XX@15≠XXX@4']],
  ])('names the odd ones in %s', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it.each([
    'XX县XX镇XX村',
    'X月XX日',
    'XXXX年XX月X日',
    '20XX年X月XX日',
    'XX县、XXX村',
    'XXX户XX人',
    'XX%增至XXX%',
    'XX万元、XXX万元',
    'X名书记、XX名干部',
    '某某县XXX镇',
    'XXX名干部包联XX个贫困村',
    'XX人次、XXX人',
  ])('says nothing of %s', (text) => {
    expect(pairs(text)).toEqual([]);
  });
});
