import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { wordsBetween } from '../reading/words-between';
import type { LineRule } from '../rule';

/** Characters of no width or of no meaning in a draft; what a writer sees as a blank is another rule's. */
const INVISIBLE =
  '\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad';
/** Line breaks and controls that split words differently in every program. */
const CONTROLS = '\u2028\u2029\u000b\u000c\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u007f';
const RUN = new RegExp(`[${INVISIBLE}]+|[${CONTROLS}]+`, 'g');

export const invisibleCharacter: LineRule = {
  name: 'punctuation/invisible-character',
  level: 'warning',
  layer: 'practice',
  source: {
    zh: '排版惯例：文稿中不留看不见的字符',
    en: 'Typesetting custom: no invisible characters in a text',
  },
  text: {
    zh: {
      title: '看不见的字符',
      why: '零宽空格、控制符等从网页或者聊天软件粘贴时混进来，屏幕上看不出，却会让查找替换落空、让字数不准、在别的电脑上显示成方框。',
    },
    en: {
      title: 'Invisible character',
      why: 'Zero-width spaces and control characters come along from web pages and chats. They cannot be seen, but searches miss the words they stand in, counts go wrong, and other machines show boxes.',
    },
  },
  messages: {
    zero: {
      zh: '“{words}”中间混有看不见的字符（{code}），请删去。',
      en: 'There is an invisible character ({code}) in “{words}”; delete it.',
    },
    control: {
      zh: '“{words}”中间混有控制字符（{code}），请核对这里是否应当换行。',
      en: 'There is a control character ({code}) in “{words}”; check whether a line break was meant.',
    },
    fix: { zh: '删去看不见的字符', en: 'Delete the invisible character' },
  },
  bad: { text: '认真学习\u200b党章。' },
  good: { text: '认真学习党章。' },

  triggers: INVISIBLE + CONTROLS,
  checkLine(line, report) {
    const { text } = line;
    RUN.lastIndex = 0;
    for (let found = RUN.exec(text); found; found = RUN.exec(text)) {
      const start = found.index;
      const end = start + found[0].length;
      // A BOM at the start belongs to the file.
      if (start === 0 && found[0] === '\ufeff') continue;
      const isControl = CONTROLS.includes(found[0][0]!);
      const code = `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
      const words = wordsBetween(text, start - 4, start) + wordsBetween(text, end, end + 4);
      report({
        line: 0,
        start,
        end,
        message: { id: isControl ? 'control' : 'zero', values: { words, code } },
        ...fixOwnWords(line, isControl ? 'suggestion' : 'safe', { id: 'fix', values: {} }, [
          replaceInLine(start, end, ''),
        ]),
      });
    }
  },
};
