import { readParts } from '../../draft/parts/parts';
import type { DraftRule } from '../rule';
import { placeOfTitle } from './title-words';

/** Words that end a title and say what the paper is, official types and others. */
const TYPE =
  /(?:报告|请示|汇报|总结|小结|通报|通知|通告|公告|意见|函|批复|纪要|决定|决议|命令|令|公报|议案|方案|计划|要点|规划|办法|细则|规定|规则|制度|材料|提纲|说明|讲话|发言|致辞|清单|台账|表|稿|书|体会|做法|建议|预案|标准|指南|目录|名单|条例|章程|承诺|简报|信息|快报|专报|启示|思考|调查|综述)$/;

export const titleWithoutType: DraftRule = {
  name: 'structure/title-without-type',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第九条（七）',
    en: 'Regulations on Official Documents, art. 9 (7)',
  },
  text: {
    zh: {
      title: '标题缺少文种',
      why: '条例第九条规定，标题由发文机关名称、事由和文种组成。有发文字号和主送机关的公文，标题只写到“……情况”，收文的人不知道是报告、请示还是函。',
    },
    en: {
      title: 'Title without a document type',
      why: 'Article 9 of the regulations on official documents has a title name the issuer, the matter and the document type. A numbered, addressed paper whose title stops at 情况 does not say whether it is a 报告, a 请示 or a 函.',
    },
  },
  messages: {
    missing: {
      zh: '标题没有写明文种。条例规定标题由发文机关名称、事由和文种组成，请在末尾补上，如“……的报告”。',
      en: 'The title names no document type. The regulations have it name issuer, matter and type; add one at its end, as in ……的报告.',
    },
  },
  bad: {
    text: '柏林乡人民政府关于河道清淤工作情况\n\n柏乡政〔2025〕12号\n\n县水务局：\n　　现将有关情况报告如下。\n\n柏林乡人民政府\n2025年6月3日\n',
  },
  good: {
    text: '柏林乡人民政府关于河道清淤工作情况的报告\n\n柏乡政〔2025〕12号\n\n县水务局：\n　　现将有关情况报告如下。\n\n柏林乡人民政府\n2025年6月3日\n',
  },

  checkDraft({ draft }, report) {
    const { title, head, addressee } = readParts(draft);
    if (!title || title.certain || title.issuer === '' || !title.text.includes('关于')) return;
    if (!head.number || addressee?.kind !== 'offices') return;
    const words = title.text.replace(/[（(][^（）()]*[）)]$/, '').trimEnd();
    // A short line right below may be the rest of the title.
    const below = draft.lines[title.endLine];
    if (below?.role === 'text' && below.hanCount > 0 && head.number.line !== title.endLine) return;
    if (TYPE.test(words) || /[？！…：]$/.test(words)) return;
    report({ ...placeOfTitle(draft), message: { id: 'missing', values: {} } });
  },
};
