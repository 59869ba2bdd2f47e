import { fixOwnWords, replaceInLine } from '../reading/line-fix';
import { wordsBetween } from '../reading/words-between';
import type { LineRule } from '../rule';

/** Characters of no width or of no meaning in a draft; what a writer sees as a blank is another rule's. */
const INVISIBLE =
  '\u200b\u200c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad';
/** What ends a line without being a line end: Word's manual line break, and those of Unicode. */
const LINE_BREAKS = '\u2028\u2029\u000b';
/** Line breaks and controls that split words differently in every program. */
const CONTROLS = '\u2028\u2029\u000b\u000c\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u007f';
const RUN = new RegExp(`[${INVISIBLE}]+|[${LINE_BREAKS}]+|[${CONTROLS}]+`, 'g');

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
      zh: '“{words}”中间混有控制字符（{code}），请核对后删去。',
      en: 'There is a control character ({code}) in “{words}”; check, and delete it.',
    },
    line: {
      zh: '“{words}”中间是 Word 的手动换行符（{code}），在别的软件里不会换行，请改为真正的换行。',
      en: 'There is a manual line break of Word ({code}) in “{words}”, which other programs do not show as one; make it a line break.',
    },
    fix: { zh: '删去看不见的字符', en: 'Delete the invisible character' },
    break: { zh: '改为换行', en: 'Change to a line break' },
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
      if (isControl && LINE_BREAKS.includes(found[0][0]!)) {
        const edits = [replaceInLine(start, end, line.lineEnd === '' ? '\n' : line.lineEnd)];
        const fix = { kind: 'suggestion' as const, title: { id: 'break', values: {} }, edits };
        report({ line: 0, start, end, message: { id: 'line', values: { words, code } }, fix });
        continue;
      }
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
