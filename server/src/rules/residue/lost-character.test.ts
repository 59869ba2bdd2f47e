import { expect, test } from 'vitest';
import { halfWidthMark } from '../punctuation/half-width-mark';
import { placesOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { lostCharacter } from './lost-character';

describeRule(lostCharacter, {
  finds: [
    '作家约翰^?^史密斯来访。',
    '巡查了二十条河^\ufffd\ufffd^全部建账。',
    '见下图^\ufffc^，共三处。',
    '表^\u0013^1^\u0015^所示',
    '数据^\u0085^如下',
    '^\uf0b7^清理河道三条',
    '县长陈^\ue863^带队检查。',
    '整治青川、^?^水两条河道。',
    '走访（^?^家）村两个组。',
    '村支书张^?^、李四到场。',
    '作家约翰^?^史密斯来访。',
  ],
  silent: [
    '巡查了二十条河道，全部建账。',
    '问题出在哪里?怎样改?',
    '会议提出：怎么办?要靠制度。',
    '干得怎么样?”群众说了算。',
    'https://a.example/q?县=1',
    '共有??户受灾，??人转移。',
    '有人问：“钱从哪里来?”',
  ],
  suggests: [['表\u00131\u0015所示', '表1所示']],
  unfixed: ['巡查了二十条河\ufffd全部建账。', '整治青川、?水两条河道。'],
});

test('a lost character is no question mark to be widened', () => {
  expect(placesOf(halfWidthMark, '整治青川、?水两条河道。', {})).toEqual([]);
});
