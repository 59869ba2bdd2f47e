import { isMasked } from '../reading/foreign';
import { replaceInLine } from '../reading/line-fix';
import { wordsBetween } from '../reading/words-between';
import type { LineRule } from '../rule';
import { findLostMarks } from './lost-marks';

const CONTROLS =
  '\u000e\u000f\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f' +
  charactersOf(0x80, 0x9f);
/** What GB 18030 and the symbol fonts of Word put into the private use area; the rest of it is hardly ever used. */
const PRIVATE = charactersOf(0xe000, 0xe864) + charactersOf(0xf000, 0xf0ff);
const FIRST_PRIVATE = 0xe000;
const RUN =
  /\ufffd{1,64}|\ufffc{1,16}|[\u000e-\u001f\u0080-\u009f]{1,16}|[\ue000-\ue864\uf000-\uf0ff]{1,64}|[\ufffe\uffff]{1,16}/g;

export const lostCharacter: LineRule = {
  name: 'residue/lost-character',
  level: 'error',
  layer: 'practice',
  source: {
    zh: '校对惯例：成稿不留乱码、缺字和控制字符',
    en: 'Proofreading custom: no lost characters and no control characters in a finished text',
  },
  text: {
    zh: {
      title: '丢失的字、乱码和控制字符',
      why: '文件转换、复制时，读不出来的字会变成“�”，生僻字会变成问号，图片会剩下一个占位字符，Word 的域标记、项目符号会变成别的电脑上不认识的字符。原来的字已经不在了，只能对照原稿补上。',
    },
    en: {
      title: 'Lost character or control character',
      why: 'Where a file was converted or copied, what could not be read became �, a rare character became a question mark, a picture left a mark of its place, and fields and bullets of Word became characters that no other machine knows. What stood there has to be looked up in the original.',
    },
  },
  messages: {
    lost: {
      zh: '“{words}”里的“�”表示原来的字在转换时丢失了，请对照原稿补上。',
      en: 'The � in “{words}” stands for text that was lost in a conversion. Look it up in the original.',
    },
    mark: {
      zh: '“{words}”里的“?”不像问号，可能是转换时丢了一个字（多半是生僻字），请对照原稿核对。',
      en: 'The “?” in “{words}” looks like a character that was lost in a conversion, not like a question mark. Check the original.',
    },
    object: {
      zh: '“{words}”中间原来有图片、附件或者公式，复制时没有带过来，请补上或者删去这个占位字符（{code}）。',
      en: 'A picture, file or formula stood in “{words}” and was not copied along. Insert it, or delete the character ({code}).',
    },
    control: {
      zh: '“{words}”中间混有控制字符（{code}），是从别的软件带进来的，请核对后删去。',
      en: 'There is a control character ({code}) in “{words}”, brought along from another program. Check, and delete it.',
    },
    private: {
      zh: '“{words}”中间有专用区的字符（{code}），换一台电脑就显示不出来；多半是项目符号或者生僻字，请改用通用的字符。',
      en: 'The character {code} in “{words}” is a private one that other machines cannot show: a bullet or a rare character. Use one that all of them know.',
    },
    delete: { zh: '删去这个字符', en: 'Delete the character' },
  },
  bad: { text: '全年抽查灌\ufffd区十二处。' },
  good: { text: '全年抽查灌溉区十二处。' },

  triggers: `\ufffd\ufffc\ufffe\uffff?${CONTROLS}${PRIVATE}`,
  checkLine(line, report) {
    const { text } = line;
    for (const { index, 0: found } of text.matchAll(RUN)) {
      const end = index + found.length;
      if (isMasked(line, index, end)) continue;
      const id = kindOf(found.charCodeAt(0));
      const code = `U+${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      const words =
        id === 'lost'
          ? wordsBetween(text, index - 4, Math.min(end, index + 8) + 4)
          : wordsBetween(text, index - 4, index) + wordsBetween(text, end, end + 4);
      const edits = [replaceInLine(index, end, '')];
      report({
        line: 0,
        start: index,
        end,
        message: { id, values: { words, code } },
        // Nothing is gone there: the text has something too much.
        ...((id === 'control' || id === 'private') && { level: 'warning' as const }),
        ...(id === 'control' && {
          fix: { kind: 'suggestion' as const, title: { id: 'delete', values: {} }, edits },
        }),
      });
    }
    for (const at of findLostMarks(line)) {
      const words = wordsBetween(text, at - 4, at + 5);
      report({
        line: 0,
        start: at,
        end: at + 1,
        level: 'warning',
        message: { id: 'mark', values: { words } },
      });
    }
  },
};

function kindOf(code: number): 'lost' | 'object' | 'control' | 'private' {
  if (code === 0xfffd || code >= 0xfffe) return 'lost';
  if (code === 0xfffc) return 'object';
  return code >= FIRST_PRIVATE ? 'private' : 'control';
}

function charactersOf(first: number, last: number): string {
  return String.fromCharCode(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}
