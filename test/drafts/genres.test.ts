import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Draft } from '../../server/src/draft/draft';
import type { DraftFormat } from '../../server/src/draft/format';
import type { Section } from '../../server/src/draft/section';
import { GENRES } from '../../server/src/genres/catalogue';
import type { Genre } from '../../server/src/genres/genre';
import { recognise } from '../../server/src/genres/recognise';
import { planSections } from '../../server/src/genres/section-plan';
import { matcherOf } from '../../server/src/genres/title-matcher';
import { applyEdits } from '../../server/src/rules/apply-edits';
import type { DraftRule, Report } from '../../server/src/rules/rule';
import { emptySection } from '../../server/src/rules/structure/empty-section';
import { missingSection } from '../../server/src/rules/structure/missing-section';
import { sectionOnlyAsParagraph } from '../../server/src/rules/structure/section-only-as-paragraph';
import { sectionOutOfOrder } from '../../server/src/rules/structure/section-out-of-order';

const STRUCTURE: readonly DraftRule[] = [missingSection, sectionOutOfOrder, emptySection, sectionOnlyAsParagraph];

const SETTINGS = { options: {}, terms: [], names: [], genres: GENRES };

function read(path: string, format: DraftFormat = 'plain'): Draft {
  return Draft.parse(readFileSync(new URL(path, import.meta.url), 'utf8'), format);
}

interface Finding extends Report {
  readonly rule: string;
}

function check(draft: Draft, genre: Genre): readonly Finding[] {
  const found: Finding[] = [];
  const context = { draft, genre, plan: planSections(draft, genre) };
  for (const rule of STRUCTURE) rule.checkDraft(context, (report) => found.push({ ...report, rule: rule.name }), SETTINGS);
  return found;
}

/** Findings in words: the rule, and the title or the name of the section they are about. */
function describeFindings(draft: Draft, genre: Genre): readonly string[] {
  return check(draft, genre).map(({ rule, message: { values } }) => {
    const about = values['title'] ?? values['name'];
    return `${rule} ${typeof about === 'object' ? about.zh : about}`;
  });
}

/** The draft with lines `[from, end)` replaced. */
function replaceLines({ lines, format }: Draft, from: number, end: number, texts: readonly string[]): Draft {
  const all = lines.map(({ text }) => text);
  all.splice(from, end - from, ...texts);
  return Draft.parse(all.join('\n'), format);
}

function textOf({ lines }: Draft, { line, endLine }: Section): readonly string[] {
  return lines.slice(line, endLine).map(({ text }) => text);
}

/** The headings of the top layer that satisfy each demand of the genre. */
function headingsOf(draft: Draft, genre: Genre): readonly (readonly Section[])[] {
  const matcher = matcherOf(genre);
  const { sections } = planSections(draft, genre);
  return genre.sections.map((_, index) =>
    draft.outline.sections.filter((section) => {
      const { place } = sections[index]!;
      return place?.by === 'heading' && (place.section === section || matcher.demandsOf(section.title).includes(index));
    }),
  );
}

/** Pairs of required sections with nothing between them. */
function neighbours({ outline }: Draft, sections: readonly Section[]): readonly (readonly [Section, Section])[] {
  const roots = outline.sections;
  return roots.flatMap((upper, i) => {
    const lower = roots[i + 1];
    return lower && sections.includes(upper) && sections.includes(lower) ? [[upper, lower] as const] : [];
  });
}

/** Signature, date and attachments: whatever is inserted stays above them. */
function endOf({ lines, outline: { ending } }: Draft): readonly string[] {
  const starts = [ending.signatureLine, ending.dateLine, ending.attachmentLine].filter((line) => line >= 0);
  return starts.length === 0 ? [] : lines.slice(Math.min(...starts)).map(({ text }) => text);
}

function removeSections(draft: Draft, sections: readonly Section[]): Draft {
  const isGone = (line: number) => sections.some((one) => line >= one.line && line < one.endLine);
  return Draft.parse(
    draft.lines.flatMap(({ text }, line) => (isGone(line) ? [] : [text])).join('\n'),
    draft.format,
  );
}

/** The draft with two neighbours in each other's place and numbered anew. */
function swap(draft: Draft, upper: Section, lower: Section): Draft {
  const [above, gap] = splitEnd(textOf(draft, upper), /^\s*$/);
  const [below, left] = splitEnd(textOf(draft, lower), /^\s*$|^\s*(?:特此|专此|以上|请)[^。]{0,30}。$/);
  const number = ({ line, ordinal }: Section) => draft.lines[line]!.text.slice(ordinal!.start, ordinal!.end);
  const first = [below[0]!.replace(number(lower), number(upper)), ...below.slice(1)];
  const second = [above[0]!.replace(number(upper), number(lower)), ...above.slice(1)];
  return replaceLines(draft, upper.line, lower.endLine, [...first, ...gap, ...second, ...left]);
}

/** Lines without those at their end that fit the pattern, and those. */
function splitEnd(lines: readonly string[], pattern: RegExp): readonly [readonly string[], readonly string[]] {
  let end = lines.length;
  while (end > 1 && pattern.test(lines[end - 1]!)) end--;
  return [lines.slice(0, end), lines.slice(end)];
}

/** Sections of the clean drafts that leave their matter in an introduction or item by item where they are taken out. */
const STILL_TOLD: ReadonlySet<string> = new Set(['整改落实情况', '督查工作基本情况', '雁回县避险转移基本情况']);

for (const genre of GENRES) {
  describe(`the clean draft of ${genre.id}`, () => {
    const draft = read(`clean/${genre.id}.txt`);
    const headings = headingsOf(draft, genre);
    const { sections } = planSections(draft, genre);

    test('is taken for what it is, in Markdown too', () => {
      expect(recognise(draft)).toMatchObject({ isDraft: true, genre: { id: genre.id } });
      expect(recognise(Draft.parse(draft.text, 'markdown'))).toMatchObject({ isDraft: true, genre: { id: genre.id } });
    });

    test('has every section, in order, and none is empty', () => {
      expect(describeFindings(draft, genre)).toEqual([]);
    });

    const required = sections.filter(({ required, index }) => required && headings[index]!.length > 0);
    const losable = required.filter(({ place }) => !STILL_TOLD.has(place!.section!.title));
    test.each(required.filter((one) => !losable.includes(one)).map(({ index }) => [index] as const))(
      'without section %i still tells it elsewhere, so nothing is missing',
      (index) => {
        const rules = check(removeSections(draft, headings[index]!), genre).map(({ rule }) => rule);
        expect(rules).not.toContain(missingSection.name);
      },
    );
    test.each(losable.map(({ place, index }) => [place!.section!.title, index] as const))(
      'without “%s” misses exactly that, and the fix mends it',
      (_, index) => {
        const without = removeSections(draft, headings[index]!);
        const lost = required.filter((one) => headings[one.index]!.every((section) => headings[index]!.includes(section)));
        expect(check(without, genre).map(({ rule }) => rule)).toEqual(lost.map(() => missingSection.name));
        // An editor may do without some where the rest of the draft holds what they say: that is told, and does not count.
        const { missing, debatable } = planSections(without, genre);
        const said = [...missing, ...debatable].sort((a, b) => a.index - b.index);
        expect(said.map(({ demand }) => demand)).toEqual(lost.map(({ demand }) => demand));
        let mended = without;
        for (const _again of lost) mended = applyEdits(mended, check(mended, genre)[0]!.fix!.edits);
        expect(describeFindings(mended, genre)).toEqual([]);
        expect(endOf(mended)).toEqual(endOf(draft));
      },
    );

    const ordered = sections.filter(({ demand, index }) => !demand.free && headings[index]!.length === 1);
    for (const [upper, lower] of neighbours(draft, ordered.map(({ index }) => headings[index]![0]!))) {
      test(`with “${upper.title}” behind “${lower.title}” is out of order once, and the fix puts it back`, () => {
        const swapped = swap(draft, upper, lower);
        expect(describeFindings(swapped, genre)).toEqual([`${sectionOutOfOrder.name} ${upper.title}`]);
        const mended = applyEdits(swapped, check(swapped, genre)[0]!.fix!.edits);
        expect(mended.text).toBe(draft.text);
      });
    }

    test.each(draft.outline.sections.filter(({ kind }) => kind === 'heading').map((section) => [section.title, section] as const))(
      'with nothing left below “%s” says that it is empty',
      (_, section) => {
        const emptied = replaceLines(draft, section.line + 1, section.endLine, []);
        expect(describeFindings(emptied, genre)).toContain(`${emptySection.name} ${section.title}`);
        expect(describeFindings(emptied, genre).filter((one) => !one.startsWith(emptySection.name))).toEqual([]);
      },
    );
  });
}

test('every genre has its clean draft, and every clean draft its genre', () => {
  const drafts = readdirSync(new URL('clean', import.meta.url)).filter((name) => name.endsWith('.txt'));
  expect(drafts.sort()).toEqual(GENRES.map(({ id }) => `${id}.txt`).sort());
});

test.each(readdirSync(new URL('../not-drafts', import.meta.url)))('%s is no draft', (name) => {
  const path = `../not-drafts/${name}`;
  for (const format of ['plain', 'markdown'] as const) expect(recognise(read(path, format)).isDraft).toBe(false);
});
