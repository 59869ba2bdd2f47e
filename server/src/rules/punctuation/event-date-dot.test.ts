import { expect, test } from 'vitest';
import { wordMessage } from '../../checkup/message';
import type { Language } from '../rule';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { eventDateDot } from './event-date-dot';

/** What the rule says on a text. */
const wordsOn = (text: string, language: Language = 'zh') =>
  reportsOf(eventDateDot, text).map(({ message }) => wordMessage(eventDateDot.messages, message, language));

describeRule(eventDateDot, {
  finds: [
    '勿忘“^九·一八^”国耻',
    '^九·一八^事变爆发后，^五.四^运动以来',
    '弘扬“^五·四^”精神',
    '在“^七.一^”前夕',
    '纪念“^一二九^”运动',
    '^一二八^事变爆发后',
    '围绕^3.15^国际消费者权益日开展宣传',
    '组织“^6.26^”国际禁毒日宣传',
    '结合“^3.15^”活动抽检粮油',
    '围绕^12·4^国家宪法日开展宣传',
  ],
  silent: [
    '勿忘“九一八”国耻，弘扬“五四”精神',
    '纪念“一二·九”运动、“一·二八”事变',
    '围绕“3·15”国际消费者权益日开展宣传',
    '投入3.15亿元，增长5.12%，占12.4万人',
    '分为五、四两组，三、八两队',
    '一二九师旧址，一二八户群众',
    '表中九·一八一栏，三·八线以北',
    '版本3.15.2消费者端上线',
    '在“六一”“七一”“八一”期间',
  ],
  suggests: [
    ['勿忘“九·一八”国耻', '勿忘“九一八”国耻'],
    ['围绕3.15国际消费者权益日', '围绕“3·15”国际消费者权益日'],
    ['组织“6.26”国际禁毒日宣传', '组织“6·26”国际禁毒日宣传'],
  ],
  unfixed: ['《“九·一八”事变史》'],
});

test('only the quotation marks are missing: information', () => {
  const levels = reportsOf(eventDateDot, '围绕12·4国家宪法日').map(({ level }) => level);
  expect(levels).toEqual(['information']);
});

test('puts no quotation marks between quotation marks', () => {
  expect(wordsOn('结合“3.15”活动和6.26国际禁毒日、12·4国家宪法日')).toEqual([
    '“3.15”是以日期命名的节日或者事件，标准写明用阿拉伯数字时月日之间均用间隔号，写作“3·15”。',
    '“6.26”是以日期命名的节日或者事件，标准写明用阿拉伯数字时月日之间均用间隔号，写作“6·26”（加引号）。',
    '“12·4”是以日期命名的节日或者事件，通常加引号，写作“12·4”。',
  ]);
});
