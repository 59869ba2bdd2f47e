import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { termVariant } from './term-variant';

describeRule(termVariant, {
  finds: [
    '村级集体经济稳步增长，村级集体经济收入提高。\n^村集体经济^薄弱村减少。',
    '我局牵头，我局负责。\n^本局^干部下沉。',
    '各区县落实。\n各区县报送。\n^县区^反馈。',
    '村“两委”换届。村“两委”干部。\n调整村^两委^班子。',
    '村党组织书记培训，村党组织书记述职。\n^村支书^带头。',
    '开展“回头看”，再次“回头看”。\n^回头看^工作结束',
  ],
  silent: [
    '发展村级集体经济，壮大新型农村集体经济，村集体经济组织成员大会',
    '我局基本单位12个，基本局面稳定，本局域网',
    '我市面向日本市场，本市场监管所',
    '各区县落实，社区县级领导，全县区域面积，县区划调整',
    '“两委”换届，村“两委”干部，两委会议',
    '我县、本地、本人、我们',
    '《村集体经济管理办法》，村级集体经济',
    '他说：“本局一定改。”我局已改。',
    '我区域内，自我区分',
  ],
  suggests: [
    [
      '村级集体经济增长，村级集体经济收入提高。\n村集体经济薄弱，村集体经济空壳。',
      '村级集体经济增长，村级集体经济收入提高。\n村级集体经济薄弱，村级集体经济空壳。',
    ],
    ['村“两委”换届，村“两委”干部。\n调整村两委班子。', '村“两委”换届，村“两委”干部。\n调整村“两委”班子。'],
  ],
});

test('counts both forms', () => {
  const [found] = reportsOf(termVariant, '我局牵头。\n我局负责。\n本局落实。');
  expect(found!.message.values).toEqual({ form: '本局', count: 1, usual: '我局', usualCount: 2 });
  expect(found!.related).toEqual([expect.objectContaining({ line: 0, start: 0, end: 2 })]);
});
