import { findTitleDecorations } from '../../draft/title-decoration';
import type { DraftRule } from '../rule';

export const titleDecoration: DraftRule = {
  name: 'residue/title-decoration',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第九条（七）（标题由发文机关名称、事由和文种组成）',
    en: 'Regulations on Official Documents, art. 9 (7) (a title consists of issuer, matter and type)',
  },
  text: {
    zh: {
      title: '标题后面带着范文、文件名的字样',
      why: '标题写到文种为止。“范文”“模板”“篇2”“（通用5篇）”是范文网站加的，“.docx”“-最终版”“_修改3”是从文件名里带来的，留在标题里就跟着报上去了。',
    },
    en: {
      title: 'Words of a template site or a file name behind the title',
      why: 'A title ends with the type of the paper. 范文, 模板, 篇2 and （通用5篇） were added by a site of templates; .docx, -最终版 and _修改3 came from a file name. In the title they are handed in with it.',
    },
  },
  messages: {
    tail: {
      zh: '标题后面的“{words}”不是标题的一部分，报送前请删去。',
      en: '“{words}” behind the title is no part of it. Delete it before handing the paper in.',
    },
    delete: { zh: '删去“{words}”', en: 'Delete “{words}”' },
  },
  bad: { text: '信访工作自查报告范文\n一、基本情况\n　　全年接访二百一十批次。\n' },
  good: { text: '信访工作自查报告\n一、基本情况\n　　全年接访二百一十批次。\n' },

  checkDraft({ draft }, report) {
    const { title } = draft.outline;
    if (!title?.certain) return;
    const line = title.endLine - 1;
    const { text, contentStart, contentEnd } = draft.lines[line]!;
    const words = text.slice(contentStart, contentEnd);
    const tails = findTitleDecorations(words).filter(({ kind }) => kind === 'tail');
    if (tails.length === 0) return;
    // One behind the other (_修改3.docx) they are told, and deleted, as one.
    let start = tails[0]!.start;
    for (const tail of tails) if (tail.end === start) start = tail.start;
    const [from, to] = [contentStart + start, contentStart + tails[0]!.end];
    const values = { words: text.slice(from, to).trim() };
    report({
      line,
      start: from,
      end: to,
      message: { id: 'tail', values },
      fix: {
        kind: 'suggestion',
        title: { id: 'delete', values },
        edits: [{ line, start: from, endLine: line, end: to, text: '' }],
      },
    });
  },
};
