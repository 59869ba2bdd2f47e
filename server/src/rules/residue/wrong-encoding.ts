import { guessRightEncoding, readEncodingSigns } from '../../draft/wrong-encoding';
import { gatherLines } from '../matching/gather';
import type { DraftRule } from '../rule';

const signsIn = gatherLines(readEncodingSigns, '\ufffd\u0000锛銆鈥鐨涓鏄鍦浜骞鍏鎶ãäåæçèéêÐÓ');

export const wrongEncoding: DraftRule = {
  name: 'residue/wrong-encoding',
  level: 'error',
  layer: 'practice',
  source: {
    zh: '办公惯例：中文文本文件常见 UTF-8、GB 18030 两种编码，打开时要选对',
    en: 'Office custom: Chinese text files are in UTF-8 or GB 18030, and have to be opened in the right one',
  },
  text: {
    zh: {
      title: '文件用错了编码打开',
      why: '文件本身没有坏，只是打开时选错了编码，文字都成了乱码。这时候不要改，更不要保存：一保存，原来的字就真的丢了。请用正确的编码重新打开。',
    },
    en: {
      title: 'File opened in the wrong encoding',
      why: 'The file is not broken; it was opened in the wrong encoding, and its words became gibberish. Change nothing and do not save it: saving would lose the text for good. Reopen it in the right encoding.',
    },
  },
  messages: {
    wrong: {
      zh: '通篇是乱码，多半是用错了编码打开。请不要保存，改用 {encoding} 编码重新打开这个文件（VS Code：右下角编码，“通过编码重新打开”）。',
      en: 'The text is gibberish: it was probably opened in the wrong encoding. Do not save it; reopen the file with {encoding} (in VS Code: click the encoding at the bottom right, “Reopen with Encoding”).',
    },
  },
  bad: {
    text: '鍏充簬2024骞村害鐏屽尯绠℃姢宸ヤ綔鐨勮嚜鏌ユ姤鍛婏紝\n鐜板皢鏈夊叧鎯呭喌鎶ュ憡濡備笅銆傚悇涔￠晣瀵圭収娓呭崟閫愰」鏍稿锛屽彂鐜伴棶棰樼珛鍗虫暣鏀广��\n',
  },
  good: {
    text: '关于2024年度灌区管护工作的自查报告\n现将有关情况报告如下。各乡镇对照清单逐项核对，发现问题立即整改。\n',
  },

  checkDraft({ draft }, report) {
    const signs = signsIn(draft);
    const first = signs[0];
    if (!first) return;
    const encoding = guessRightEncoding(signs.map(({ value }) => value));
    if (!encoding) return;
    const { line } = first;
    const { contentStart, contentEnd } = draft.lines[line]!;
    report({ line, start: contentStart, end: contentEnd, message: { id: 'wrong', values: { encoding } } });
  },
};
