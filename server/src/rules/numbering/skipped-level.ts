import { endsInColon } from '../../draft/lead-in';
import type { Line } from '../../draft/line';
import { ORDINAL_TYPES, type OrdinalType } from '../../draft/ordinal';
import { lineOfTextAbove } from '../reading/line-above';
import type { DraftRule, Report } from '../rule';
import { listOrdinals, type OrdinalList, writtenOrdinal } from './ordinal-lists';

/** The layers that GB/T 9704 names, and ① below them, from the top down. */
const LAYERS: readonly OrdinalType[] = ['han', 'han-paren', 'arabic', 'arabic-paren', 'circled'];
const SAMPLES: Readonly<Partial<Record<OrdinalType, string>>> = {
  'han-paren': '（一）',
  arabic: '1.',
  'arabic-paren': '（1）',
};

export const skippedLevel: DraftRule = {
  name: 'numbering/skipped-level',
  level: 'information',
  layer: 'standard',
  source: { zh: 'GB/T 9704—2012，7.3.3（结构层次序数）', en: 'GB/T 9704—2012, 7.3.3 (ordinals of layers)' },
  text: {
    zh: {
      title: '序号越级',
      why: '结构层次一般按“一、”“（一）”“1.”“（1）”逐级往下。全篇只用“一、”“1.”两级，是通行的写法；但同一篇里有的部分用了中间一级、有的部分跳过去，层次就不整齐了。',
    },
    en: {
      title: 'Skipped layer',
      why: 'Layers usually go down in order: 一、 （一） 1. （1）. A whole paper with only 一、 and 1. is common custom; one that uses the layer between in some parts and skips it in others is uneven.',
    },
  },
  messages: {
    uneven: {
      zh: '“{upper}”下面直接用“{lower}”，跳过了“{between}”；而本稿别处用了“{between}”。层次一般前后一致。',
      en: '“{lower}” stands right under “{upper}”, without the layer “{between}” that the paper uses elsewhere.',
    },
    skipped: {
      zh: '“{upper}”下面直接用“{lower}”，没有用“{between}”。只分两级时这样写也通行，层次多了一般逐级往下。',
      en: '“{lower}” stands right under “{upper}”, without “{between}”. That is common where there are only two layers; with more, they usually go down in order.',
    },
    elsewhere: { zh: '这里用了“{between}”', en: '“{between}” is used here' },
  },
  bad: {
    text: '一、工作开展情况\n（一）动员部署。召开大会。\n（二）集中排查。逐户走访。\n二、存在的问题\n1.底数不够清。登记有遗漏。\n2.力度不够大。督办有空当。\n',
  },
  good: {
    text: '一、工作开展情况\n（一）动员部署。召开大会。\n（二）集中排查。逐户走访。\n二、存在的问题\n（一）底数不够清。登记有遗漏。\n（二）力度不够大。督办有空当。\n',
  },

  checkDraft({ draft }, report) {
    const { lines } = draft;
    const lists = listOrdinals(draft);
    const told = new Set<string>();
    const inUse = findInUse(lists);
    for (const list of lists) {
      const between = findSkipped(list);
      if (!between || isEnumeration(list, lines)) continue;
      const used = findUsed(inUse, list);
      const pair = `${list.parent!.ordinal!.type} ${list.type}`;
      if (!used && told.has(pair)) continue;
      told.add(pair);
      report(describe(list, used ? used.type : between, used, lines));
    }
  },
};

/** The layer right below the parent's that the list leaves out; null where it leaves out none. */
function findSkipped({ type, parent, members }: OrdinalList): OrdinalType | null {
  // One alone is no layer yet (①甲，②乙 within a paragraph).
  if (!parent?.ordinal || members.length < 2 || members[0]!.kind === 'item') return null;
  const upper = LAYERS.indexOf(parent.ordinal.type);
  const lower = LAYERS.indexOf(type);
  return upper >= 0 && lower > upper + 1 ? LAYERS[upper + 1]! : null;
}

/** Short items behind a colon (课程包括：) are no layer. What follows the last one belongs to the text again. */
function isEnumeration({ members }: OrdinalList, lines: readonly Line[]): boolean {
  const above = lineOfTextAbove(lines, members[0]!.line);
  return (
    above >= 0 &&
    endsInColon(lines[above]!) &&
    members.every(({ kind, children }) => kind === 'heading' && children.length === 0) &&
    members.slice(0, -1).every(({ line, endLine }) => lineOfTextAbove(lines, endLine) === line)
  );
}

/** For each layer the highest one that stands right under it somewhere, by the first list of two or more. */
function findInUse(lists: readonly OrdinalList[]): ReadonlyMap<OrdinalType, OrdinalList> {
  const inUse = new Map<OrdinalType, OrdinalList>();
  for (const list of lists) {
    const upper = list.parent?.ordinal?.type;
    if (!upper || list.members.length < 2 || !LAYERS.includes(list.type)) continue;
    const known = inUse.get(upper);
    if (!known || rankOf(list.type) < rankOf(known.type)) inUse.set(upper, list);
  }
  return inUse;
}

function findUsed(
  inUse: ReadonlyMap<OrdinalType, OrdinalList>,
  { parent, type }: OrdinalList,
): OrdinalList | null {
  const used = inUse.get(parent!.ordinal!.type);
  return used && rankOf(used.type) < rankOf(type) ? used : null;
}

function rankOf(type: OrdinalType): number {
  return ORDINAL_TYPES.indexOf(type);
}

function describe(
  list: OrdinalList,
  layer: OrdinalType,
  used: OrdinalList | null,
  lines: readonly Line[],
): Report {
  const first = list.members[0]!;
  const parent = list.parent!;
  const values = {
    upper: lines[parent.line]!.text.slice(parent.ordinal!.start, parent.ordinal!.end),
    lower: writtenOrdinal(first, lines[first.line]!.text),
    between: SAMPLES[layer] ?? '',
  };
  const { line, ordinal } = first;
  const place = used?.members[0];
  return {
    line,
    start: ordinal.start,
    end: ordinal.end,
    message: { id: used ? 'uneven' : 'skipped', values },
    ...(used && { level: 'warning' as const }),
    ...(place && {
      related: [
        {
          line: place.line,
          start: place.ordinal.start,
          end: place.ordinal.end,
          message: { id: 'elsewhere', values },
        },
      ],
    }),
  };
}
