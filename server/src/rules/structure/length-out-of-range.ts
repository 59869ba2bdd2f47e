import type { DraftRule } from '../rule';
import { countBody, isWellBegun } from './section-items';
import { placeOfTitle } from './title-words';

export const lengthOutOfRange: DraftRule = {
  name: 'structure/length-out-of-range',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '机关写作惯例：各类报告的一般篇幅；单位对篇幅的要求',
    en: "Office custom: the usual length of each kind of report; an office's own limits",
  },
  text: {
    zh: {
      title: '篇幅不合要求',
      why: '每种报告都有大致的篇幅。明显偏短，多半是还有部分没有写开；单位限定了字数的，超出以后往往要退回压缩。字数按正文的汉字计，标点、数字和落款不算。',
    },
    en: {
      title: 'Length out of range',
      why: 'Each kind of report has a usual length. A much shorter one mostly has parts that are not written out yet; where an office sets a limit, a longer one comes back to be cut. Counted are the Han characters of the body.',
    },
  },
  messages: {
    short: {
      zh: '正文约 {count} 字，{genre}一般不少于 {minimum} 字。',
      en: 'The body has about {count} characters; this genre ({genre}) usually has at least {minimum}.',
    },
    shortBySetting: {
      zh: '正文约 {count} 字，不到要求的 {minimum} 字。',
      en: 'The body has about {count} characters, fewer than the {minimum} asked for.',
    },
    long: {
      zh: '正文约 {count} 字，超过要求的 {maximum} 字。',
      en: 'The body has about {count} characters, more than the {maximum} allowed.',
    },
  },
  options: {
    minimum: {
      about: {
        zh: '正文至少多少字；0 表示按体裁的一般篇幅',
        en: 'Least characters of the body; 0 takes the genre’s usual length',
      },
      type: 'integer',
      standard: 0,
      minimum: 0,
      maximum: 1_000_000,
    },
    maximum: {
      about: { zh: '正文至多多少字；0 表示不限', en: 'Most characters of the body; 0 sets no limit' },
      type: 'integer',
      standard: 0,
      minimum: 0,
      maximum: 1_000_000,
    },
  },
  bad: {
    text: '河道采砂管理自查报告\n一、自查工作开展情况\n　　沿河走了一遍，没有发现问题。\n\n　　　　　　　　　　青坪县水务局\n　　　　　　　　　　2025年9月5日\n',
    genre: 'zicha',
  },
  good: {
    text: `河道采砂管理自查报告\n一、自查工作开展情况\n${'　　巡查组沿河步行，逐个采区核对许可范围、开采量和作业时间，查看运砂船只的定位记录，夜里在两个卡口守到天亮，发现的情况当场拍照登记，第二天逐条交办。\n'.repeat(20)}`,
    genre: 'zicha',
  },

  checkDraft({ draft, genre }, report, { options }) {
    const count = countBody(draft);
    const asked = Number(options.minimum);
    const minimum = asked || (genre?.minimumLength ?? 0);
    const maximum = Number(options.maximum);
    const place = placeOfTitle(draft);
    if (count < minimum && isWellBegun(draft, minimum)) {
      const id = asked > 0 || !genre ? 'shortBySetting' : 'short';
      report({ ...place, message: { id, values: { count, minimum, genre: genre?.name ?? '' } } });
    }
    if (maximum > 0 && count > maximum)
      report({ ...place, message: { id: 'long', values: { count, maximum } } });
  },
};
