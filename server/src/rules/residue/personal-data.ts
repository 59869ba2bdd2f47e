import type { Line } from '../../draft/line';
import { DIGITS, pairs } from '../matching/phrase-index';
import { isForeign } from '../reading/foreign';
import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';
import { findPersonalNumbers, maskNumber, type PersonalNumber } from './personal-numbers';

export const personalData: LineRule = {
  name: 'residue/personal-data',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: '公文办理惯例：对外材料不写个人身份证号、手机号、银行卡号（参见《个人信息保护法》的最小必要原则）',
    en: 'Office custom: no identity, telephone or card numbers of persons in papers that leave the office (cf. the Personal Information Protection Law, necessity)',
  },
  text: {
    zh: {
      title: '含有个人信息',
      why: '报告要传阅、上报，有的还要公开。身份证号、手机号、银行卡号一般不写进正文；确需保留的，通常隐去中间几位。联系人的电话属于主动公开，核对无误即可。',
    },
    en: {
      title: 'Personal data',
      why: 'Reports are passed around, and some are published. Numbers of identity cards, mobile phones and bank cards usually stay out of them, or lose their middle digits. The telephone of a named contact is meant to be known: check that it is right.',
    },
  },
  messages: {
    identity: {
      zh: '“{number}”是居民身份证号，报告正文一般不写；确需保留的，请隐去中间几位。',
      en: '“{number}” is the number of an identity card. Leave it out, or hide its middle digits.',
    },
    mobile: {
      zh: '“{number}”是手机号码，报告正文一般不写；确需保留的，请隐去中间几位。',
      en: '“{number}” is a mobile number. Leave it out, or hide its middle digits.',
    },
    contact: {
      zh: '“{number}”是联系用的手机号码，请核对号码，并确认可以公开。',
      en: '“{number}” is a contact’s mobile number. Check it, and that it may be known.',
    },
    bankCard: {
      zh: '“{number}”是银行卡号，报告正文一般不写；确需保留的，请隐去中间几位。',
      en: '“{number}” is the number of a bank card. Leave it out, or hide its middle digits.',
    },
    qq: {
      zh: '“{number}”是QQ号，报告正文一般不写，请核对是否误留。',
      en: '“{number}” is a QQ number, which a report usually has no room for. Check whether it was left in by mistake.',
    },
    mask: { zh: '隐去中间几位，改为“{masked}”', en: 'Hide the middle digits: “{masked}”' },
  },
  bad: { text: '　　群众代表老赵（手机13912345678）反映，村口路灯已经坏了半年。' },
  good: { text: '　　群众代表老赵反映，村口路灯已经坏了半年。举报电话：0512-66778899。' },

  triggers: [pairs(DIGITS, DIGITS), 'Qq'],
  checkLine(line, report) {
    for (const found of findPersonalNumbers(line.text)) {
      const { kind, start, end } = found;
      if (isForeign(line, start, end)) continue;
      const number = line.text.slice(start, end);
      const isContact = kind === 'mobile' && speaksOfContact(line, start);
      report({
        line: 0,
        start,
        end,
        message: { id: isContact ? 'contact' : kind, values: { number } },
        ...(isContact && { level: 'information' as const }),
        ...(!isContact && offerMask(line, found, number)),
      });
    }
  },
};

/** 附注 names a person to be called (practice): that number is meant to be read. */
const CONTACT =
  /联系人|联系电话|联系方式|咨询|举报|监督电话|热线|值班|服务电话|公开电话|传真|邮编|(?:^|[，。；（(\s\u3000])电话[:：]/;
const REACH = 40;

function speaksOfContact({ text }: Line, at: number): boolean {
  return CONTACT.test(text.slice(Math.max(0, at - REACH), at));
}

function offerMask(line: Line, { kind, start, end }: PersonalNumber, number: string) {
  if (kind === 'qq') return {};
  const masked = maskNumber(kind, number);
  return fixOwnWords(line, 'suggestion', { id: 'mask', values: { masked } }, [
    replaceInLine(start, end, masked),
  ]);
}
