import { describeRule } from '../testing/rule-cases';
import { haoForRi } from './hao-for-ri';

describeRule(haoForRi, {
  finds: ['^5月3号^召开会议', '专班于^5月1号^成立', '自2024年^5月31号^起', '^12月30号^前完成'],
  silent: [
    '5月3号召全县行动',
    '专班于5月1日成立',
    '搬入5月1号楼、地铁5月3号线',
    '3月2号文件',
    'X月X号',
    '第5号、35号',
    '每月5号发放',
  ],
  suggests: [['专班于5月1号成立', '专班于5月1日成立']],
  unfixed: ['他说：“5月1号就改。”'],
});
