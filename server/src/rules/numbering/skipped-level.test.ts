import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { skippedLevel } from './skipped-level';

const UNEVEN =
  '一、情况\n（一）人员。十二名。\n（二）经费。三万元。\n二、问题\n^1.^人少。缺口两名。\n2.钱少。缺口五千元。\n三、打算\n^1.^加人。公开招考。\n2.加钱。列入预算。';

describeRule(skippedLevel, {
  finds: [
    UNEVEN,
    '一、情况\n^1.^人员。十二名。\n2.经费。三万元。',
    '一、情况\n（一）人员\n^（1）^在编。十二名。\n（2）聘用。三名。',
    '一、情况\n^（1）^人员。十二名。\n（2）经费。三万元。',
  ],
  silent: [
    '一、情况\n十二人。\n二、建议\n①建机制，②搭平台，③强保障。',
    '一、情况\n（一）人员\n1.在编。十二名。\n2.聘用。三名。',
    '（一）人员\n1.在编。十二名。\n2.聘用。三名。',
    '1.在编。十二名。\n（1）男。七名。\n（2）女。五名。',
    '一、情况\n全局十二人。\n二、问题\n缺口两人。',
    '一、情况\n具体如下，共有三类人员分别列出，其中在编人员十二名、聘用人员三名、借调人员一名，\n1.在编人员十二名，其中男七名、女五名，平均年龄四十一岁，本科以上学历九名；聘用人员三名，均为窗口岗位，按年签订合同\n2.经费三万元，其中办公经费两万元、培训经费一万元，均由财政全额保障，按季度拨付到位，年底统一结算；缺口部分由单位自筹',
    '第一部分 情况\n一、人员\n十二名。\n二、经费\n三万元。',
    '一、情况\n（一）人员。十二名。\n（二）经费。三万元。\n二、打算\n　　开展三类培训，课程包括：\n1.窗口礼仪（8学时）\n2.系统操作（16学时）\n　　课程表另发。\n\n三、建议\n无。',
    '一、原因\n原因主要有以下几点：\n1.人少。缺口两名。\n2.钱少。缺口五千元。',
  ],
});

test('uneven layers are graver than a paper with two layers', () => {
  const uneven = reportsOf(skippedLevel, UNEVEN.replaceAll('^', ''));
  expect(uneven.map(({ level }) => level)).toEqual(['warning', 'warning']);
  const two = reportsOf(
    skippedLevel,
    '一、情况\n1.人员。十二名。\n2.经费。三万元。\n二、问题\n1.人少。缺口两名。',
  );
  expect(two.map(({ level }) => level)).toEqual([undefined]);
});
