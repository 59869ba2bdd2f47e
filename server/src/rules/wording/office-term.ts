import { isCited } from '../reading/quoted';
import type { LineReport, LineRule, Term } from '../rule';

/** A form to avoid, with the term it belongs to. */
interface Form {
  readonly text: string;
  readonly term: Term;
}

export const officeTerm: LineRule = {
  name: 'wording/office-term',
  level: 'warning',
  layer: 'tool',
  source: {
    zh: '本单位配置（.reportcheckup.json 的 terms）',
    en: "The office's own terms (terms in .reportcheckup.json)",
  },
  text: {
    zh: {
      title: '本单位不用的写法',
      why: '配置文件 terms 里写明了本单位的统一写法。同一份稿件里一会儿用全称、一会儿用旧称，读者会以为是两回事。',
    },
    en: {
      title: 'A form that the office does not use',
      why: 'The configuration says under “terms” how the office writes this. With two names in one paper a reader takes them for two things.',
    },
  },
  messages: {
    use: {
      zh: '“{form}”按本单位的统一写法应为“{use}”{note}。',
      en: 'The office writes “{use}”, not “{form}”{note}.',
    },
    avoid: { zh: '“{form}”是本单位不用的写法{note}。', en: 'The office does not use “{form}”{note}.' },
    replace: { zh: '改为“{use}”', en: 'Replace with “{use}”' },
  },
  options: {
    fixAll: {
      type: 'flag',
      standard: false,
      about: {
        zh: '改成统一写法是否算作可以放心批量执行的修复。',
        en: 'Whether writing the preferred form is a fix that may be applied to all places at once.',
      },
    },
  },
  bad: { text: '县扶贫办召开会议。', terms: [{ use: '县乡村振兴局', avoid: ['县扶贫办'], note: null }] },
  good: { text: '县乡村振兴局召开会议。', terms: [{ use: '县乡村振兴局', avoid: ['县扶贫办'], note: null }] },
  // Which characters matter is for the office to say.
  triggers: '',

  checkLine(line, report, { terms, options }) {
    if (terms.length === 0) return;
    const { text } = line;
    const forms = formsByStart(terms);
    for (let at = 0; at < text.length; at++) {
      const form = forms.get(text[at]!)?.find(({ text: words }) => text.startsWith(words, at));
      if (!form) continue;
      if (!isPartOfPreferred(text, at, form) && !isCited(line, at)) {
        report(describe(form, at, options.fixAll === true));
      }
      at += form.text.length - 1;
    }
  },
};

function describe({ text: form, term }: Form, start: number, isSafe: boolean): LineReport {
  const { use } = term;
  const note = term.note === null ? '' : { zh: `（${term.note}）`, en: ` (${term.note})` };
  const place = { line: 0, start, end: start + form.length };
  if (use === null) return { ...place, message: { id: 'avoid', values: { form, note } } };
  return {
    ...place,
    message: { id: 'use', values: { form, use, note } },
    fix: {
      kind: isSafe ? 'safe' : 'suggestion',
      title: { id: 'replace', values: { use } },
      edits: [{ line: 0, start, endLine: 0, end: place.end, text: use }],
    },
  };
}

/** 县委办 inside 县委办公室 is no slip when 县委办公室 is the form to use. */
function isPartOfPreferred(text: string, at: number, { text: form, term: { use } }: Form): boolean {
  if (use === null) return false;
  for (let inner = use.indexOf(form); inner >= 0; inner = use.indexOf(form, inner + 1)) {
    if (text.startsWith(use, at - inner)) return true;
  }
  return false;
}

const known = new WeakMap<readonly Term[], ReadonlyMap<string, readonly Form[]>>();

/** The forms to avoid by their first character, the longest first. */
function formsByStart(terms: readonly Term[]): ReadonlyMap<string, readonly Form[]> {
  const made = known.get(terms);
  if (made) return made;
  const forms = new Map<string, Form[]>();
  for (const term of terms) {
    for (const text of term.avoid) {
      if (text === '' || text === term.use) continue;
      const list = forms.get(text[0]!);
      if (list) list.push({ text, term });
      else forms.set(text[0]!, [{ text, term }]);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.text.length - a.text.length);
  known.set(terms, forms);
  return forms;
}
