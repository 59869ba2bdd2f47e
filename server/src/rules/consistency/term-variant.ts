import type { Line } from '../../draft/line';
import { type Gathered, gatherLines } from '../matching/gather';
import { GuardedPhrases } from '../matching/guarded-phrases';
import { isCited } from '../reading/quoted';
import type { DraftRule, Edit, Report } from '../rule';
import { TERM_GROUPS } from './term-variants.data';

const FORMS = new GuardedPhrases(
  TERM_GROUPS.flatMap((variants, group) =>
    variants.map(({ form, ...guards }) => ({ wrong: form, group, ...guards })),
  ),
);

interface Mention {
  readonly group: number;
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

type Place = Mention & { readonly line: number };

const gatherMentions = gatherLines(
  (line: Line): readonly Mention[] | null => {
    const found = FORMS.find(line.text).filter(({ start }) => !isCited(line, start));
    if (found.length === 0) return null;
    return found.map(({ row, start, end }) => ({ group: row.group, form: row.wrong, start, end }));
  },
  [FORMS.index],
);

export const termVariant: DraftRule = {
  name: 'consistency/term-variant',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '核稿惯例：同一事物全文用同一写法',
    en: 'Revising custom: one spelling for one thing throughout',
  },
  text: {
    zh: {
      title: '同一名词写法不统一',
      why: '一会儿“我局”一会儿“本局”，一会儿“村级集体经济”一会儿“村集体经济”，单看都对，放在一份稿子里就显得是几个人凑的。',
    },
    en: {
      title: 'One thing under two names',
      why: '我局 here and 本局 there are both right, but in one paper they show that several hands wrote it. One form throughout is the custom.',
    },
  },
  messages: {
    variant: {
      zh: '“{form}”出现 {count} 处，“{usual}”出现 {usualCount} 处，全文写法宜统一。',
      en: '“{form}” stands here {count} time(s) and “{usual}” {usualCount}; one form throughout is better.',
    },
    usual: { zh: '这里写作“{usual}”', en: '“{usual}” here' },
    fix: { zh: '全部改为“{usual}”', en: 'Change all to “{usual}”' },
  },
  bad: {
    text: '集体经济调研报告\n一、基本情况\n　　全县发展村级集体经济的路子越走越宽，村级集体经济收入稳步增长。\n　　去年村集体经济收入超过5万元的村占六成。\n',
  },
  good: {
    text: '集体经济调研报告\n一、基本情况\n　　全县发展村级集体经济的路子越走越宽，新型农村集体经济收入稳步增长。\n',
  },

  checkDraft({ draft }, report) {
    const gathered = gatherMentions(draft);
    const mixed = findMixed(gathered);
    if (mixed.size === 0) return;
    const groups = new Map<number, Map<string, Place[]>>();
    for (const { line, value } of gathered) {
      for (const mention of value) if (mixed.has(mention.group)) collect(groups, { ...mention, line });
    }
    for (const forms of groups.values()) {
      if (forms.size < 2) continue;
      const [usual, ...others] = [...forms.values()].sort((a, b) => b.length - a.length) as [
        Place[],
        ...Place[][],
      ];
      for (const places of others) report(describe(places, usual));
    }
  },
};

/** The groups of which more than one form is used. */
function findMixed(gathered: readonly Gathered<readonly Mention[]>[]): ReadonlySet<number> {
  const forms = new Map<number, string>();
  const mixed = new Set<number>();
  for (const { value } of gathered) {
    for (const { group, form } of value) {
      const known = forms.get(group);
      if (known === undefined) forms.set(group, form);
      else if (known !== form) mixed.add(group);
    }
  }
  return mixed;
}

function collect(groups: Map<number, Map<string, Place[]>>, place: Place): void {
  const forms = groups.get(place.group) ?? new Map<string, Place[]>();
  groups.set(place.group, forms);
  const known = forms.get(place.form);
  if (known) known.push(place);
  else forms.set(place.form, [place]);
}

function describe(places: readonly Place[], usual: readonly Place[]): Report {
  const [{ line, start, end, form }] = places as [Place];
  const [first] = usual as [Place];
  const values = {
    form: show(form),
    count: places.length,
    usual: show(first.form),
    usualCount: usual.length,
  };
  return {
    line,
    start,
    end,
    message: { id: 'variant', values },
    fix: {
      kind: 'suggestion',
      title: { id: 'fix', values },
      edits: places.map((place) => rewrite(place, first.form)),
    },
    related: [{ line: first.line, start: first.start, end: first.end, message: { id: 'usual', values } }],
  };
}

function rewrite({ line, start, end }: Place, text: string): Edit {
  return { line, start, endLine: line, end, text };
}

/** Inside the quotation marks of a message those of a form become single ones. */
function show(form: string): string {
  return form.replace('“', '‘').replace('”', '’');
}
