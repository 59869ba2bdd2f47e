import type { Draft } from '../../draft/draft';
import type { Section } from '../../draft/section';
import { readCount } from '../reading/count-word';

/** Words of the introduction that promise so many items, and the section that has another number of them. */
export interface PromisedSection {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly count: number;
  readonly section: Section;
}

/** 着力抓好五个方面的重点工作: what is promised must have a heading with these very words. */
const PROMISE =
  /(?:抓好|抓实|做好|推进|突出|落实|完成|围绕|聚焦|开展|实施)了?([两一二三四五六七八九十]{1,3}|\d{1,2})(?:个方面|大方面|方面|[个项件大])的?(\p{Script=Han}{4,8}?)(?=[，。；：])/gu;

/** Promises of the introduction (above the first heading) that the paper does not keep. */
export function findPromisedSections({ lines, outline }: Draft): readonly PromisedSection[] {
  const found: PromisedSection[] = [];
  const first = outline.sections[0]?.line ?? 0;
  for (let i = outline.title?.endLine ?? 0; i < first; i++) {
    const { role, text } = lines[i]!;
    if (role !== 'text') continue;
    for (const { index, 0: words, 1: number, 2: name } of text.matchAll(PROMISE)) {
      const section = findNamed(outline.sections, name!);
      const count = section?.children.filter(({ ordinal }) => ordinal !== null).length ?? 0;
      const declared = readCount(number!);
      if (!section || count < 2 || declared < 2 || count === declared) continue;
      found.push({ line: i, start: index, end: index + words.length, count, section });
    }
  }
  return found;
}

/** The one section whose title holds the name; null where none or several do. */
function findNamed(sections: readonly Section[], name: string): Section | null {
  const named = sections.filter(({ title }) => title.includes(name));
  return named.length === 1 ? named[0]! : null;
}
