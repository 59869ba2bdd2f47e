import type { Draft } from '../../draft/draft';
import type { Outline } from '../../draft/outline';
import type { Section } from '../../draft/section';
import type { DraftRule } from '../rule';

export const mixedItemEnds: DraftRule = {
  name: 'punctuation/mixed-item-ends',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '校对惯例：同一层并列条目收尾标点一致',
    en: 'Proofreading custom: items of one layer end in the same mark',
  },
  text: {
    zh: {
      title: '并列条目的收尾标点不一致',
      why: '同一组条目各占一行时，除最后一条以外，收尾的标点通常一致：要么都用分号，要么都用句号。中间忽然换一个，往往是分头起草、合稿时没有统一。',
    },
    en: {
      title: 'Items of a list end in different marks',
      why: 'Items of one list on lines of their own usually end in the same mark, except for the last one. A change in the middle shows that several hands wrote the draft.',
    },
  },
  messages: {
    odd: {
      zh: '这一条用“{mark}”收尾，同组的其他条目用“{right}”，请统一。',
      en: 'This item ends in “{mark}”, its siblings in “{right}”; use one mark.',
    },
    other: { zh: '这一条用的是“{right}”', en: 'This item has “{right}”' },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: {
    text: '一、整改措施\n1.压实责任，逐级签订责任书；\n2.建立台账，逐项销号。\n3.严格督查，每月通报；\n4.强化保障，落实经费。',
  },
  good: {
    text: '一、整改措施\n1.压实责任，逐级签订责任书；\n2.建立台账，逐项销号；\n3.严格督查，每月通报；\n4.强化保障，落实经费。',
  },

  checkDraft({ draft }, report) {
    for (const list of listsOf(draft)) {
      // The last item ends the whole list, whatever the others end in.
      const ends = list.slice(0, -1).map((section) => endOf(draft, section));
      if (ends.length < 2 || !ends.every((end) => end !== null)) continue;
      const stops = ends.filter(({ mark }) => mark === '。').length;
      const right = stops * 2 > ends.length ? '。' : '；';
      const model = ends.find(({ mark }) => mark === right);
      for (const { line, at, mark } of ends) {
        if (mark === right || !model) continue;
        const values = { mark, right };
        const edit = { line, start: at, endLine: line, end: at + 1, text: right };
        report({
          line,
          start: at,
          end: at + 1,
          message: { id: 'odd', values },
          fix: { kind: 'suggestion', title: { id: 'fix', values }, edits: [edit] },
          related: [
            { line: model.line, start: model.at, end: model.at + 1, message: { id: 'other', values } },
          ],
        });
      }
    }
  },
};

/** The lists of a draft: siblings of one kind whose numbers go on, right below one another. */
function* listsOf({ outline, lines }: Draft): Generator<readonly Section[]> {
  for (const children of childrenOf(outline)) {
    // Where no item ends in a semicolon, none differs from the others.
    if (!children.some(({ line }) => lines[line]!.text[lines[line]!.contentEnd - 1] === '；')) continue;
    let list: Section[] = [];
    for (const section of children) {
      if (!goesOn(lines, list.at(-1), section)) {
        yield list;
        list = [];
      }
      list.push(section);
    }
    yield list;
  }
}

function* childrenOf({ sections, all }: Outline): Generator<readonly Section[]> {
  yield sections;
  for (const { children } of all) if (children.length > 2) yield children;
}

function goesOn(lines: Draft['lines'], last: Section | undefined, next: Section): boolean {
  if (!last?.ordinal || !next.ordinal) return false;
  if (last.ordinal.type !== next.ordinal.type || next.ordinal.value !== last.ordinal.value + 1) return false;
  for (let i = last.line + 1; i < next.line; i++) if (lines[i]!.role === 'text') return false;
  return true;
}

interface End {
  readonly line: number;
  readonly at: number;
  readonly mark: string;
}

/** The last mark of an item that is one line; null for titles, for longer sections and for other marks. */
function endOf({ lines }: Draft, { kind, line, children }: Section): End | null {
  const { text, contentEnd } = lines[line]!;
  const mark = text[contentEnd - 1]!;
  if (kind === 'lead-in' || kind === 'attachment' || children.length > 0 || !'。；'.includes(mark))
    return null;
  return { line, at: contentEnd - 1, mark };
}
