import { readParts } from '../../draft/parts/parts';
import type { DraftRule } from '../rule';

export const titleEndMark: DraftRule = {
  name: 'structure/title-end-mark',
  level: 'warning',
  layer: 'standard',
  source: {
    zh: 'GB/T 15834—2011，附录B.4（文章标题的标点用法）',
    en: 'GB/T 15834—2011, appendix B.4 (marks in titles)',
  },
  text: {
    zh: {
      title: '标题末尾有标点',
      why: '文章标题末尾通常不用标点符号，需要时可以用问号、叹号或省略号。句号、逗号、冒号留在标题后面，多半是从正文里复制过来的。',
    },
    en: {
      title: 'Mark at the end of the title',
      why: 'A title usually ends without a mark; a question mark, an exclamation mark or an ellipsis may stand there. A full stop, a comma or a colon was mostly copied along with the words.',
    },
  },
  messages: {
    mark: {
      zh: '标题末尾的“{mark}”应删去：标题末尾通常不用标点符号。',
      en: 'Delete the “{mark}” behind the title: a title usually ends without a mark.',
    },
    fix: { zh: '删去标题末尾的“{mark}”', en: 'Delete the “{mark}” behind the title' },
  },
  bad: { text: '柏林镇河道清淤工作总结。\n一、主要工作\n　　清淤三公里。\n二、下一步打算\n　　建立台账。\n' },
  good: { text: '柏林镇河道清淤工作总结\n一、主要工作\n　　清淤三公里。\n二、下一步打算\n　　建立台账。\n' },

  checkDraft({ draft }, report) {
    const { title } = readParts(draft);
    const at = title?.certain ? title.endMark : null;
    if (!at || '？！?!'.includes(at.mark)) return;
    const { line, column: start, mark } = at;
    const values = { mark };
    report({
      line,
      start,
      end: start + 1,
      message: { id: 'mark', values },
      fix: {
        kind: 'safe',
        title: { id: 'fix', values },
        edits: [{ line, start, endLine: line, end: start + 1, text: '' }],
      },
    });
  },
};
