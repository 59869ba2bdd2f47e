import { readParts } from '../../draft/parts/parts';
import type { DraftRule } from '../rule';

export const addressedToPerson: DraftRule = {
  name: 'structure/addressed-to-person',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第十五条（五）',
    en: 'Regulations on Official Documents, art. 15 (5)',
  },
  text: {
    zh: {
      title: '报告写给领导个人',
      why: '条例第十五条规定，除上级机关负责人直接交办事项外，不得以本机关名义向上级机关负责人报送公文。写给个人的报告不经收文登记，办没办、办到哪一步都查不到。',
    },
    en: {
      title: 'Report addressed to a person',
      why: 'Article 15 of the regulations on official documents: except in matters that they assigned themselves, an office must not address its papers to the heads of the office above. What goes to a person is not registered, and nobody can follow it up.',
    },
  },
  messages: {
    person: {
      zh: '报告主送“{words}”。条例规定，除负责人直接交办事项外，不得以本机关名义向上级机关负责人报送公文，请改为主送机关。',
      en: 'The report is addressed to “{words}”. The regulations: except in matters that they assigned, an office must not send papers to a head of the office above; address the office.',
    },
  },
  bad: { text: '关于河道清淤工作情况的报告\n\n林副县长：\n　　现将河道清淤工作情况报告如下。\n' },
  good: { text: '关于河道清淤工作情况的报告\n\n县人民政府：\n　　现将河道清淤工作情况报告如下。\n' },

  checkDraft({ draft }, report) {
    const { title, addressee } = readParts(draft);
    if (addressee?.kind !== 'person' || title?.type !== '报告') return;
    // Spoken papers, and those that a person writes of himself.
    if (/述职|述廉|述法|述学|述责|调研|考察|学习|思想|个人|实习/.test(title.text)) return;
    const { line, start, end, text: words, names } = addressee;
    if (names.some((name) => /^(?:各|全体)/.test(name))) return;
    report({ line, start, end, message: { id: 'person', values: { words } } });
  },
};
