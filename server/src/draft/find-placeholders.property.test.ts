import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findChains } from './chains';
import { describeSlot } from './describe-slot';
import { findPlaceholders } from './find-placeholders';
import { findInconsistentMasks } from './inconsistent-masks';

/** Pieces that placeholders are made of, and what confuses their readers. */
const PIECES =
  'X|XX|XXX|x|×|××|Ｘ|20|2023|二〇|某|某某|○|〇|＊|*|**|□|_|__|____|?|???|（|）|(|)|【|】|[|]|](|〖|〔|〕|{|{{|}}|$|${|<|>|<!--|`|``|://|待|待定|待补充|此处填写|姓名|TODO|T|F|年|月|日|  | |　|县|镇|村|户|人|个|万元|，|。|、|-|.|/|\\|😀|𠮷|\ud800|\udc00|\0|a|1'.split(
    '|',
  );

const line = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const isLow = (code: number) => code >= 0xdc00 && code <= 0xdfff;
const isHigh = (code: number) => code >= 0xd800 && code <= 0xdbff;
const splitsPair = (text: string, at: number) =>
  isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));

describe('on any line', () => {
  it('placeholders lie inside it, sorted, disjoint, and split no surrogate pair', () => {
    fc.assert(
      fc.property(line, fc.boolean(), (text, markdown) => {
        let from = 0;
        for (const { start, end } of findPlaceholders(text, markdown)) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false);
          from = end;
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('chains take every placeholder once, enclose it, and do not overlap', () => {
    fc.assert(
      fc.property(line, (text) => {
        const placeholders = findPlaceholders(text, false);
        const chains = findChains(text, placeholders);
        expect(chains.flatMap((chain) => chain.placeholders)).toEqual(placeholders);
        let from = 0;
        for (const { start, end, placeholders: inside } of chains) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(start).toBe(inside[0]!.start);
          expect(end).toBeGreaterThanOrEqual(inside.at(-1)!.end);
          expect(end).toBeLessThanOrEqual(text.length);
          from = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('inconsistent pairs differ in length, and every placeholder has words', () => {
    fc.assert(
      fc.property(line, (text) => {
        const placeholders = findPlaceholders(text, false);
        for (const one of placeholders) expect(describeSlot(text, one).zh).not.toBe('');
        for (const { odd, other } of findInconsistentMasks(text, findChains(text, placeholders))) {
          expect(odd.end - odd.start).not.toBe(other.end - other.start);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

/** Anything superlinear would take minutes here, and the test would run into its time limit. */
describe('on one line of a million characters', () => {
  it.each([
    'X',
    '×X',
    'XX县',
    '某',
    '_',
    '__a ',
    '**县',
    '（',
    '（ ',
    '[',
    '](',
    'XX](',
    '<a',
    'XX<',
    '{{',
    '${',
    '待',
    '年 月 ',
    '`',
    '` `` ',
    'XX://',
  ])('made of %j comes to an end', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const found = findPlaceholders(text, true);
    expect(findChains(text, found).length).toBeLessThanOrEqual(found.length);
  });
});
