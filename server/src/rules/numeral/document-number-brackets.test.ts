import { describeRule } from '../testing/rule-cases';
import { documentNumberBrackets } from './document-number-brackets';

describeRule(documentNumberBrackets, {
  finds: [
    '国发^[2012]^14号',
    '省政办发^（2023）^5号',
    '县委发^【2024】^1号',
    '区农字^(2021)^第8号',
    '市教函^［2022］^30号',
  ],
  silent: [
    '国发〔2012〕14号',
    '审结（2023）某01民初123号案件',
    '修订版（2023）已印发5号文',
    '会议（2023年）5号通知',
    '第三版（2023）5号样本',
    '国发[20XX]XX号',
    '共计(2023)人',
  ],
  fixes: [['按照国发[2012]14号、省发（2023）第5号', '按照国发〔2012〕14号、省发〔2023〕第5号']],
  unfixed: ['《关于国发[2012]14号的说明》'],
});
