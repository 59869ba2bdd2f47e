import type { Line } from '../../draft/line';
import { type Gathered, gatherLines } from '../matching/gather';
import { pairs } from '../matching/phrase-index';
import type { DraftRule } from '../rule';

/** 《…》（青政发〔2025〕3号） */
const CITED = /《([^《》]{5,80})》[（(]([\p{Script=Han}]{1,14})〔(20\d\d)〕(\d{1,5})号[）)]/gu;

interface Cited {
  readonly title: string;
  readonly number: string;
  /** Without its year: 溪政发5. */
  readonly place: string;
  /** A document may be issued anew in another year. */
  readonly year: string;
  readonly start: number;
  readonly end: number;
}

const gatherCited = gatherLines(
  (line: Line): readonly Cited[] | null => {
    const found = [...line.text.matchAll(CITED)].map(
      ({ index: start, 0: words, 1: title, 2: prefix, 3: year, 4: serial }) => {
        return {
          title: title!,
          number: `${prefix}〔${year}〕${serial}号`,
          year: year!,
          place: `${prefix}${serial}`,
          start,
          end: start + words.length,
        };
      },
    );
    return found.length === 0 ? null : found;
  },
  [pairs('》', '（(')],
);

export const twoDocumentNumbers: DraftRule = {
  name: 'consistency/two-document-numbers',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（四）（时间、数字、引文等是否准确）',
    en: 'Regulations on Official Documents, art. 20 (4) (whether times, numbers and quotations are right)',
  },
  text: {
    zh: {
      title: '同一份文件写了两个文号',
      why: '同一份文件只有一个发文字号。前后写得不一样，必有一处抄错，照着去查的人查不到。',
    },
    en: {
      title: 'One document under two numbers',
      why: 'A document has one number. Where two are given, one of them was copied wrongly, and whoever looks it up does not find it.',
    },
  },
  messages: {
    differs: {
      zh: '《{title}》在这里的文号是“{number}”，别处是“{other}”，请核对哪一个对。',
      en: 'Here 《{title}》 has the number “{number}”, elsewhere “{other}”; check which is right.',
    },
    other: { zh: '别处写作“{other}”', en: 'Elsewhere “{other}”' },
  },
  bad: {
    text: '河道清淤工作总结\n　　按照《柏林乡河道管护办法》（柏乡政〔2025〕3号）清淤。\n　　《柏林乡河道管护办法》（柏乡政〔2025〕8号）已经发到各村。\n',
  },
  good: {
    text: '河道清淤工作总结\n　　按照《柏林乡河道管护办法》（柏乡政〔2025〕3号）清淤。\n　　《柏林乡河道管护办法》（柏乡政〔2025〕3号）已经发到各村。\n',
  },

  checkDraft({ draft }, report) {
    const first = new Map<string, Gathered<Cited>>();
    for (const { line, value } of gatherCited(draft)) {
      for (const cited of value) {
        const key = cited.title.replace(/[\s\u3000]/g, '');
        const known = first.get(key);
        if (!known) first.set(key, { line, value: cited });
        else if (areTwo(known.value, cited)) {
          const { title, number, start, end } = cited;
          const values = { title, number, other: known.value.number };
          const place = { line: known.line, start: known.value.start, end: known.value.end };
          report({
            line,
            start,
            end,
            message: { id: 'differs', values },
            related: [{ ...place, message: { id: 'other', values } }],
          });
        }
      }
    }
  },
};

/** In another year a document may be issued anew; then it hardly gets the number that it had. */
function areTwo(a: Cited, b: Cited): boolean {
  return a.number !== b.number && (a.year === b.year || a.place === b.place);
}
