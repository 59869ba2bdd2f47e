import { describeRule } from '../testing/rule-cases';
import { maskedWord } from './masked-word';

describeRule(maskedWord, {
  finds: [
    '镇^X^委高度重视，抓^X^建促振兴，^X^员带头',
    '学习贯彻^X^的二十大精神，全面从严治^X^',
    '新^X^员到镇^X^史馆上了入^X^第一课',
    '县^×^委会研究决定，落实^×^风廉政建设责任制',
    '中国共产^X^纪律处分条例',
    '加强^ZZ^建设，突出^ZZ^功能',
    '农村^x^组织^x^内生活正常',
    '街道^*^委和全体^*^员',
  ],
  silent: [
    'XX委、XX建设公司、XX员工',
    '第X组、第X课，X建筑公司',
    'X员工人，X建设集团',
    'X委、X政府印发通知',
    'X光检查，X射线，X轴',
    'ZZ公司，型号ZZ-10',
    '*组织*和*员工*用了强调',
    'SpaceX组织发射，Xbox员工',
    '面积×单价，长×宽',
    '县X委员',
  ],
  suggests: [['抓好X建，发展X员', '抓好党建，发展党员']],
});
