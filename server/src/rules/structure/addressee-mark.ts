import { readParts } from '../../draft/parts/parts';
import type { DraftRule } from '../rule';

export const addresseeMark: DraftRule = {
  name: 'structure/addressee-mark',
  level: 'warning',
  layer: 'standard',
  source: { zh: 'GB/T 9704—2012，7.3.2（主送机关）', en: 'GB/T 9704—2012, 7.3.2 (addressee)' },
  text: {
    zh: {
      title: '主送机关后面不是冒号',
      why: '主送机关编排在标题下面，居左顶格，最后一个机关名称后标全角冒号。写成逗号、句号，或者什么也没有，读起来就成了正文的一截。',
    },
    en: {
      title: 'Addressee without its colon',
      why: 'The addressee stands flush left below the title, with a full-width colon behind the last office. With a comma, a full stop or nothing there it reads like a piece of the text.',
    },
  },
  messages: {
    none: {
      zh: '主送机关“{words}”后面没有标点，标准写明最后一个机关名称后标全角冒号。',
      en: 'Nothing stands behind the addressee “{words}”; the standard puts a full-width colon behind the last office.',
    },
    other: {
      zh: '主送机关“{words}”后面是“{mark}”，标准写明最后一个机关名称后标全角冒号。',
      en: 'Behind the addressee “{words}” stands “{mark}”; the standard puts a full-width colon behind the last office.',
    },
    fix: { zh: '在“{words}”后面标“：”', en: 'Put “：” behind “{words}”' },
  },
  bad: {
    text: '关于河道清淤工作情况的报告\n\n县水务局，\n　　现将河道清淤工作情况报告如下。\n\n柏林乡人民政府\n2025年6月3日\n',
  },
  good: {
    text: '关于河道清淤工作情况的报告\n\n县水务局：\n　　现将河道清淤工作情况报告如下。\n\n柏林乡人民政府\n2025年6月3日\n',
  },

  checkDraft({ draft }, report) {
    const { addressee } = readParts(draft);
    if (!addressee || addressee.mark === '：' || addressee.mark === ':') return;
    const { line, start, end, text: words, mark } = addressee;
    const behind = end + mark.length;
    report({
      line,
      start,
      end: behind,
      message: mark === '' ? { id: 'none', values: { words } } : { id: 'other', values: { words, mark } },
      fix: {
        kind: mark === '' ? 'suggestion' : 'safe',
        title: { id: 'fix', values: { words } },
        edits: [{ line, start: end, endLine: line, end: behind, text: '：' }],
      },
    });
  },
};
