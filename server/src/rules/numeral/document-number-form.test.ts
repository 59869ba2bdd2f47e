import { describeRule } from '../testing/rule-cases';
import { documentNumberForm } from './document-number-form';

describeRule(documentNumberForm, {
  finds: [
    '县政办发^〔2024〕第5号^',
    '县政办发^〔2024〕05号^',
    '县政办发^〔2024〕第05号^',
    '县政办发^〔24〕5号^',
  ],
  silent: [
    '县政办发〔2024〕5号',
    '国发〔2001〕第3号',
    '县政办发〔20XX〕第X号',
    '县政办发〔2024〕100号',
    '〔2024〕',
    '编号第05号',
  ],
  suggests: [['县政办发〔2024〕第05号', '县政办发〔2024〕5号']],
  unfixed: ['县政办发〔24〕5号'],
});
