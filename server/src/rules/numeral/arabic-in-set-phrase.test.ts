import { expect, test } from 'vitest';
import { describeRule } from '../testing/rule-cases';
import { arabicInSetPhrase } from './arabic-in-set-phrase';
import { SET_PHRASES } from './set-phrases.data';

describeRule(arabicInSetPhrase, {
  finds: [
    '驻村^第1书记^带头',
    '增强“^4个意识^”',
    '落实^3会1课^制度',
    '统筹推进“^5位一体^”总体布局',
    '违反中央^8项规定^精神',
    '落实“^3个代表^”重要思想',
    '村“^2委^”班子',
    '实现“^2不愁3保障^”',
  ],
  silent: [
    '第一书记带头增强“四个意识”',
    '选出3个代表参会',
    '修订8项规定和12项制度',
    '开了1把手枪训练课',
    '第11书记、14个意识',
    '建成3个农场、24风电机组',
    '4个全面覆盖的网格',
    '投入2新增1',
  ],
  fixes: [['第1书记落实“3会1课”', '第一书记落实“三会一课”']],
  unfixed: ['《第1书记》', '他说：“第1书记来了。”'],
});

test.each(SET_PHRASES)('$wrong becomes $right, which has no Arabic digit', ({ wrong, right }) => {
  expect(wrong).toMatch(/\d/);
  expect(right).not.toMatch(/\d/);
});
