import type { Chain } from '../../draft/chains';
import { findChains } from '../../draft/chains';
import { describeSlot } from '../../draft/find-placeholders';
import { wordsBetween } from '../reading/words-between';
import type { LineRule, Localised } from '../rule';

export const unresolved: LineRule = {
  name: 'placeholder/unresolved',
  level: 'error',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核内容是否准确）；起草惯例：占位符在定稿前必须全部替换',
    en: 'Regulations on Official Documents, art. 20 (is the content accurate?); drafting custom: every placeholder is replaced before a text is final',
  },
  text: {
    zh: {
      title: '占位符没有填写',
      why: '模板里的“XX”“X月X日”“（待补充）”等只是替真实内容占位。带着占位符的稿件一旦报出，就等于把没写完的稿子交了上去。',
    },
    en: {
      title: 'Unresolved placeholder',
      why: 'XX, X月X日 or （待补充） only hold a place for the real content. A report that goes out with one in it is a report that was not finished.',
    },
  },
  messages: {
    one: {
      zh: '“{text}”还没有填写，这里应当是{slots}。',
      en: '“{text}” is not filled in yet; it stands for: {slots}.',
    },
    chain: {
      zh: '“{text}”还没有填写，共 {count} 处：{slots}。',
      en: '“{text}” is not filled in yet; {count} places: {slots}.',
    },
    unknown: {
      zh: '“{text}”还没有填写，请换成真实内容。',
      en: '“{text}” is not filled in yet; put the real content in its place.',
    },
  },
  bad: { text: '我市有贫困村XX个，涉及XX县XX镇XX村。' },
  good: { text: '我市有贫困村12个，涉及青岭县云溪镇河湾村。' },

  triggers: '',
  checkLine({ text, placeholders }, report) {
    if (placeholders.length === 0) return;
    for (const chain of findChains(text, placeholders)) {
      const certain = chain.placeholders.some(({ certainty }) => certainty === 'high');
      report({
        line: 0,
        start: chain.start,
        end: chain.end,
        message: describeChain(text, chain),
        ...(certain ? {} : { level: 'warning' as const }),
      });
    }
  },
};

function describeChain(text: string, chain: Chain) {
  const own = text.slice(chain.start, chain.end);
  // Blanks alone say nothing: 资金  万元
  const words = own.trim() === '' ? wordsBetween(text, chain.start - 6, chain.end + 2) : own;
  const count = chain.placeholders.length;
  if (count === 1 && chain.placeholders[0]!.slot === 'unknown')
    return { id: 'unknown', values: { text: words } };
  const slots = joinSlots(chain.placeholders.map((placeholder) => describeSlot(text, placeholder)));
  return { id: count > 1 ? 'chain' : 'one', values: { text: words, count, slots } };
}

function joinSlots(slots: readonly Localised[]): Localised {
  return { zh: slots.map(({ zh }) => zh).join('、'), en: slots.map(({ en }) => en).join(', ') };
}
