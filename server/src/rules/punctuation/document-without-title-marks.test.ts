import { describeRule } from '../testing/rule-cases';
import { documentWithoutTitleMarks } from './document-without-title-marks';

describeRule(documentWithoutTitleMarks, {
  finds: [
    '我们按照^关于加强和改进基层治理的意见^，逐条落实',
    '县委办印发^关于开展作风整治的通知^后',
    '出台了^关于促进民宿发展的办法^',
  ],
  silent: [
    '按照《关于加强和改进基层治理的意见》',
    '落实关于为基层减负的要求',
    '按照关于移风易俗的意见建议，逐条研究',
    '关于开展自查情况的报告',
    '会议听取了关于安全生产情况的报告',
    '按照省委关于加强基层治理的部署',
    '贯彻习近平总书记关于“三农”工作的重要论述',
    '根据关于XX工作的通知',
  ],
  suggests: [['我们按照关于加强基层治理的意见落实', '我们按照《关于加强基层治理的意见》落实']],
});
