import { describeRule } from '../testing/rule-cases';
import { attachmentReference } from './attachment-reference';

const draft = (body: string, ending = '') => `燃气安全督查报告\n一、督查情况\n　　${body}\n${ending}`;

describeRule(attachmentReference, {
  finds: [
    draft('形成问题台账（^见附件^）。'),
    draft('形成问题台账，详^见附件1^。', '\n县安委办\n2025年3月1日\n'),
    draft('台账^见附件2^。', '\n附件：燃气安全问题台账\n'),
    draft('台账见附件1，清单^见附件三^。', '\n附件：1. 问题台账\n　　　2. 逾期清单\n'),
    draft(
      '台账见附件1。',
      '\n^附件：1. 问题台账^\n　　　2. 逾期清单\n\n县安委办\n2025年3月1日\n\n附件1\n问题台账\n',
    ),
    draft('整改台账^（附件1）^已报送。'),
  ],
  silent: [
    '调研报告\n一、情况\n　　如附件囊肿无症状，可随访观察。\n',
    draft('台账见附件1，清单见附件2。', '\n附件：1. 问题台账\n　　　2. 逾期清单\n\n县安委办\n2025年3月1日\n'),
    draft('台账见附件。', '\n附件：燃气安全问题台账\n'),
    draft('台账见附件1，清单见附件2。', '\n县安委办\n2025年3月1日\n\n附件1\n问题台账\n\n附件2\n逾期清单\n'),
    draft('台账见附件。', '\n附件：1. 问题台账\n　　　2. 逾期清单\n\n附件1\n问题台账\n附件2\n逾期清单\n'),
    draft('通过电子邮件附件报送，下载附件后填写。'),
    draft('《台账》（见《办法》第三条），他说：“详见附件3。”'),
    draft('随文附上台账。'),
  ],
});
