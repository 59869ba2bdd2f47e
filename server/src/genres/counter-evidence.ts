import type { Draft } from '../draft/draft';
import { rememberLines } from '../draft/remember';
import { SAMPLE_LINES } from './chinese-prose';
import type { Evidence } from './evidence';

const ARTICLE =
  /^[\s\u3000]*(?:\*\*)?第[一二三四五六七八九十百零〇\d]{1,6}条(?:之[一二三])?(?:\*\*)?[\s\u3000]/;
const NEWS =
  /^[\s\u3000]*[【（(]?(?:本报|本网|新华社|中新[社网]|人民网|新华网|央视网|记者|据[^，。]{2,8}报道)[^，。\n]{0,20}?(?:电|讯|消息|报道)/;
/** What articles about papers say and papers do not: they speak of title, body and signature as parts. */
const HOW_TO =
  /写作(?:技巧|方法|要点|格式|要求|指南|注意)|(?:标题|正文|落款)[、和](?:正文|落款|标题|结尾)|文种(?:构成|组成|名称)?[，。、]|(?:怎么写|怎样写|如何写|如何撰写|的写法|的格式)|由标题|公文写作/g;
/** A fence that holds no code: a diagram, or words set as they are. */
const DIAGRAM =
  /^[\s>*-]*(?:`{3,}|~{3,})\s*\{?\.?(?:mermaid|plantuml|dot|graphviz|flow|sequence|text|txt|plain)?\}?\s*$/i;
const HOW_TO_REACH = 40;

const NONE: readonly string[] = [];
const lessonsIn = rememberLines<readonly string[]>(({ text }) => {
  const found = text.slice(0, 2000).match(HOW_TO);
  return found ?? NONE;
});

/** What speaks against a report draft: code, articles of a regulation, dialogue, a dateline, a lesson in writing. */
export function findCounterEvidence(draft: Draft): readonly Evidence[] {
  const { lines } = draft;
  let code = 0;
  let articles = 0;
  let dialogue = 0;
  let seen = 0;
  let isDiagram = false;
  const howTo = new Set<string>();
  const found: Evidence[] = [];
  for (let i = 0; i < lines.length && i < SAMPLE_LINES; i++) {
    const { role, text, contentStart, leftover } = lines[i]!;
    if (role === 'code') {
      if (lines[i - 1]?.role !== 'code') isDiagram = DIAGRAM.test(text.slice(0, 60));
      if (!isDiagram) code++;
    }
    if (role !== 'text' || leftover > 0) continue;
    if (++seen <= 3) {
      const news = NEWS.exec(text);
      if (news) found.push({ id: 'news', weight: -3, value: news[0].trim().slice(0, 16) });
    }
    if (seen <= HOW_TO_REACH) {
      for (const words of lessonsIn(draft, i)) howTo.add(words);
    }
    const first = text.charCodeAt(contentStart);
    if (first === 0x7b2c && ARTICLE.test(text)) articles++;
    // “ and 「 begin what somebody says.
    else if ((first === 0x201c || first === 0x300c) && /[。？！…]+[”」]/.test(text.slice(0, 200))) dialogue++;
  }
  if (code > 0) found.push({ id: 'code', weight: code > 3 && code * 2 > seen ? -4 : -1, value: code });
  if (articles > 1) found.push({ id: 'articles', weight: -4, value: articles });
  if (dialogue > 2) found.push({ id: 'dialogue', weight: dialogue * 5 > seen ? -4 : -1, value: dialogue });
  if (howTo.size > 1) found.push({ id: 'how-to', weight: -4, value: [...howTo][0]! });
  return found;
}
