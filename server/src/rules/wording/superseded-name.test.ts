import { expect, test } from 'vitest';
import { reportsOf } from '../testing/marked-draft';
import { describeRule } from '../testing/rule-cases';
import { supersededName } from './superseded-name';

const dated = (body: string, date = '2025年3月1日') =>
  `关于用水情况的报告\n一、基本情况\n　　${body}\n\n市水务局\n${date}\n`;

describeRule(supersededName, {
  finds: [
    dated('县^扶贫办^会同县水务局核查。'),
    dated('走访^贫困户^12户。'),
    dated('报市^环保局^备案。'),
    dated('会同县^国土资源局^现场踏勘。'),
    dated('县^卫计委^开展水质监测。'),
    dated('县^工商局^联合执法。'),
    dated('县^旅游局^牵头负责。'),
    dated('坚决^打赢脱贫攻坚战^，不获全胜不收兵。').replace('坚决^', '^坚决'),
    dated('受^新冠肺炎^疫情影响。'),
    dated('^建国以来^最大规模的水网建设。'),
    dated('刊发于^《法制日报》^。'),
    dated('为^决胜全面建成小康社会^作贡献。'),
  ],
  silent: [
    dated('2016年，县扶贫办牵头核查。'),
    dated('原国土资源局移交档案，市环保部门、国土资源部门配合。'),
    dated('县文化广电和旅游局、县文旅局、文化旅游局配合。'),
    dated('县环保局更名为县生态环境局。'),
    dated('走访脱贫户12户、原贫困户3户。'),
    dated('劳动监察局、环境监察局、国家税务总局某县税务局配合。'),
    dated('打赢脱贫攻坚战以来，如期打赢脱贫攻坚战。'),
    dated('《关于建国以来党的若干历史问题的决议》'),
    dated('县扶贫办牵头核查，走访贫困户。', '2019年5月6日'),
    '2018年工作总结\n一、基本情况\n　　县环保局配合。\n',
    dated('他说：“我以前是贫困户。”'),
  ],
  suggests: [
    [dated('报市环保局，环保局答复。'), dated('报市生态环境局，生态环境局答复。')],
    [dated('建国以来第一次。'), dated('新中国成立以来第一次。')],
  ],
  unfixed: [dated('县扶贫办核查。'), dated('见《法制日报》。')],
});

test('speaks once for a name and shows its other places', () => {
  const [found, ...others] = reportsOf(
    supersededName,
    dated('贫困户12户。\n　　贫困户3户，建档立卡贫困户2户。'),
  );
  expect(others).toEqual([]);
  expect(found!.message.values).toMatchObject({ old: '贫困户', count: 3 });
  expect(found!.related).toHaveLength(2);
});
