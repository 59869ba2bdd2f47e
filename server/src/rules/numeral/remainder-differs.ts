import { phrases } from '../matching/phrase-index';
import { type Amount, amountsIn, inWordsOf, makesUp, sumOf } from '../reading/amounts';
import { isCited } from '../reading/quoted';
import type { LineRule } from '../rule';

/** Right before the number: what is left of the whole. */
const LEFT =
  /[，；、](?:目前|现)?(?:其余|剩余|余下|还剩余?|尚余|剩下|仍?(?:有|剩)|尚有|还有|未完成的?|未整改的?)的?$/;
/** What was done with the others: 已整改40处, 完成30台. */
const DONE =
  /[，；、（](?:其中)?(?:目前|现)?(?:已经?|完成|整改|办结|解决|安装|发放|销号|拆除|建成|修复|清理|更换|正在|收回|偿还|支付|使用|拨付|立行立改|基本)[\p{Script=Han}]{0,8}$/u;
const NOT_DONE = /新增|去年|上年|同比|增长|每|其中.*其中|另外/;
/** 还有8处 may be new ones; they are the rest where they are told to be still open. */
const OPEN = /^[\p{Script=Han}]{0,6}?(?:正在|未|待|将|尚|拟|计划|预计|力争|于|[^，。]{0,10}月|，)/u;
const REACH = 100;

export const remainderDiffers: LineRule = {
  name: 'numeral/remainder-differs',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（四）（内容准确）；数据核对：剩余数等于总数减去已完成数',
    en: 'Regulations on Official Documents, art. 20 (4) (accuracy); checking of figures: what is left is the whole less what is done',
  },
  text: {
    zh: {
      title: '剩余数与总数、已完成数不符',
      why: '一共多少、已办多少、还剩多少，三个数写在一句话里，读的人会去减。减不出来，说明改进度时漏改了一个。',
    },
    en: {
      title: 'What is left does not follow',
      why: 'Where a sentence tells how many there were, how many are done and how many are left, readers subtract. A difference means that one number was not updated.',
    },
  },
  messages: {
    left: {
      zh: '“{total}”减去已办的 {done}，应剩 {right}，与“{left}”不符，请核对。',
      en: '“{total}” less {done} leaves {right}, not “{left}”; check the numbers.',
    },
    total: { zh: '总数在这里', en: 'The whole is here' },
  },
  bad: { text: '共有危桥46座，已加固40座，剩余8座正在施工。' },
  good: { text: '共有危桥46座，已加固40座，剩余6座正在施工。' },

  triggers: [
    phrases(
      '其余',
      '剩余',
      '余下',
      '还剩',
      '尚余',
      '剩下',
      '仍有',
      '仍剩',
      '尚有',
      '还有',
      '未完成',
      '未整改',
    ),
  ],
  checkLine(line, report) {
    const { text } = line;
    const amounts = amountsIn(line);
    for (let i = 2; i < amounts.length; i++) {
      const left = amounts[i]!;
      const word = left.vague ? null : LEFT.exec(text.slice(Math.max(0, left.start - 10), left.start))?.[0];
      if (!word || isCited(line, left.start)) continue;
      if (/有$/.test(word) && !OPEN.test(text.slice(left.end, left.end + 20))) continue;
      const done = readDone(text, amounts, i);
      const total = amounts[i - done.length - 1];
      if (!total || done.length === 0 || !isWhole(text, total, left)) continue;
      if (NOT_DONE.test(text.slice(total.start, left.start)) || makesUp([...done, left], total)) continue;
      // 已整改40处，其中当年30处: one may be part of the other.
      if (done.some((one) => makesUp([one, left], total))) continue;
      const right = total.value - sumOf(done);
      if (right < 0) continue;
      const values = {
        total: total.words,
        done: done.map(({ words }) => words).join(' + '),
        right: inWordsOf(left, right),
        left: left.words,
      };
      const related = [{ line: 0, start: total.start, end: total.end, message: { id: 'total', values: {} } }];
      report({ line: 0, start: left.start, end: left.end, message: { id: 'left', values }, related });
    }
  },
};

/** The amounts before what is left that tell what was done, in the same unit. */
function readDone(text: string, amounts: readonly Amount[], i: number): readonly Amount[] {
  const left = amounts[i]!;
  const done: Amount[] = [];
  for (let at = i - 1; at > 0 && i - at < 5; at--) {
    const one = amounts[at]!;
    const before = text.slice(Math.max(amounts[at - 1]!.end, one.start - 20), one.start);
    if (one.unit !== left.unit || one.vague || !DONE.test(before)) break;
    done.unshift(one);
  }
  return done;
}

/** In the same sentence, in the same unit, of the same things. */
function isWhole(text: string, total: Amount, left: Amount): boolean {
  if (total.unit !== left.unit || total.vague || left.start - total.start > REACH) return false;
  if (total.unit === '%' || /[。！？]/.test(text.slice(total.end, left.start))) return false;
  return !/其余|剩余|上年|去年|第$/.test(text.slice(Math.max(0, total.start - 10), total.start));
}
