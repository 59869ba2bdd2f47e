import { ORDINAL_TYPES } from '../../draft/ordinal';
import { rememberOutline } from '../../draft/remember';
import type { Section } from '../../draft/section';
import type { DraftRule } from '../rule';
import { lastValue, listOrdinals, type OrdinalList, writtenOrdinal } from './ordinal-lists';

export const invertedLevels: DraftRule = {
  name: 'numbering/inverted-levels',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 9704—2012，7.3.3（结构层次序数）；GB/T 15834—2011 附录B（序次语）',
    en: 'GB/T 9704—2012, 7.3.3 (ordinals of layers); GB/T 15834—2011 appendix B (ordinal words)',
  },
  text: {
    zh: {
      title: '层次倒置',
      why: '结构层次一般是“一、”管“（一）”、“（一）”管“1.”。在“1.”下面再用“（一）”，上下级就颠倒了，排版和目录都会认错。',
    },
    en: {
      title: 'Layers upside down',
      why: 'Usually 一、 holds （一）, and （一） holds 1.; with （一） inside 1. the lower layer holds the higher one, and neither layout nor table of contents can follow.',
    },
  },
  messages: {
    inverted: {
      zh: '“{outer}”下面用了层次更高的“{inner}”，上下级颠倒了。请把两级的序号对调。',
      en: '“{inner}” stands inside “{outer}”, which is the lower layer. Exchange the ordinals of the two layers.',
    },
    outer: { zh: '外层是“{outer}”', en: 'The outer layer is “{outer}”' },
  },
  bad: {
    text: '一、主要措施\n1.抓教育\n（一）上党课。书记带头。\n（二）读原著。支部组织。\n2.抓管理\n（一）建台账。一人一档。\n（二）严考勤。按月公示。\n',
  },
  good: {
    text: '一、主要措施\n（一）抓教育\n1.上党课。书记带头。\n2.读原著。支部组织。\n（二）抓管理\n1.建台账。一人一档。\n2.严考勤。按月公示。\n',
  },

  checkDraft({ draft }, report) {
    const { lines } = draft;
    for (const { outer, inner } of findInversions(draft)) {
      const first = inner.members[0]!;
      const around = outer.members.findLast(({ line }) => line < first.line) ?? outer.members[0]!;
      const values = {
        outer: writtenOrdinal(around, lines[around.line]!.text),
        inner: writtenOrdinal(first, lines[first.line]!.text),
      };
      const { start, end } = around.ordinal;
      report({
        line: first.line,
        start: first.ordinal.start,
        end: first.ordinal.end,
        message: { id: 'inverted', values },
        related: [{ line: around.line, start, end, message: { id: 'outer', values } }],
      });
    }
  },
};

/** The list of a higher layer that begins inside one of a lower layer. */
interface Inversion {
  readonly outer: OrdinalList;
  readonly inner: OrdinalList;
}

const findInversions = rememberOutline((draft): readonly Inversion[] => {
  const lists = listOrdinals(draft);
  const found = new Map<OrdinalList, Inversion>();
  let listOf: ReadonlyMap<Section, OrdinalList> | null = null;
  for (const list of lists) {
    const outer = findInverted(list);
    if (!outer) continue;
    listOf ??= new Map(lists.flatMap((one) => one.members.map((member) => [member, one])));
    const inner = findHolder(listOf, list, outer);
    if (inner && !found.has(inner)) found.set(inner, { outer, inner });
  }
  return [...found.values()];
});

/**
 * 1. （一） （二） 2.: as layers go, the 2. stands under （二） and counts on from the 1. beside （一）. That is the
 * list outside, read as one inside.
 */
function findInverted({ parent, type, continues }: OrdinalList): OrdinalList | null {
  // A label has the layer of the place where it stands.
  if (!continues || type === 'label' || !parent?.ordinal || continues.parent !== parent.parent) return null;
  if (ORDINAL_TYPES.indexOf(parent.ordinal.type) >= ORDINAL_TYPES.indexOf(type)) return null;
  return lastValue(continues) < 1 ? null : continues;
}

/** The list of the higher layer that begins inside the outer list. */
function findHolder(
  listOf: ReadonlyMap<Section, OrdinalList>,
  { parent }: OrdinalList,
  outer: OrdinalList,
): OrdinalList | null {
  const holder = parent && listOf.get(parent);
  const first = holder?.members[0];
  return first && first.ordinal.value === 1 && first.line > outer.members[0]!.line ? holder : null;
}
