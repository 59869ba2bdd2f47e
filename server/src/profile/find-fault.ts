import { findRule, RULE_NAMES } from '../rules/catalogue';
import { findNearest } from '../rules/find-nearest';
import { FAULTS, type Fault } from './config-problem';
import type { TextShape } from './shape';

const LONGEST: Readonly<Record<string, number>> = { words: 400, phrase: 120, mark: 40, glob: 400 };
const ID = /^[\p{L}\p{N}_-]{1,40}$/u;

/** What is wrong with a text of that shape, whatever else the file holds; null when nothing is. */
export function findFault(text: string, { format, choices }: TextShape): Fault | null {
  if (format) return findFormatFault(text, format);
  const values = choices?.map(({ value }) => value);
  if (!values || values.includes(text)) return null;
  return FAULTS.notAChoice(text, values, findNearest(text, values));
}

function findFormatFault(text: string, format: NonNullable<TextShape['format']>): Fault | null {
  if (text.trim() === '') return FAULTS.emptyText();
  const most = LONGEST[format];
  if (most !== undefined && text.length > most) return FAULTS.tooLong(text.length, most);
  if (format !== 'words' && /[\r\n]/.test(text)) return FAULTS.lineBreak();
  switch (format) {
    case 'phrase':
      return text.replace(/[*\s]/g, '') === '' ? FAULTS.onlyStars() : null;
    case 'id':
      return ID.test(text) && text !== 'auto' && text !== 'none' ? null : FAULTS.badId();
    case 'glob':
      return findGlobFault(text);
    case 'rule':
      return findRule(text) ? null : FAULTS.unknownRule(text, findNearest(text, RULE_NAMES));
    default:
      return null;
  }
}

function findGlobFault(glob: string): Fault | null {
  if (glob.startsWith('!')) return FAULTS.negatedGlob();
  if (/^[A-Za-z]:|^\w+:\/\//.test(glob) || /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(glob))
    return FAULTS.globOutside();
  let open = 0;
  for (const char of glob) {
    if (char === '{') open++;
    else if (char === '}') open = Math.max(0, open - 1);
  }
  return open > 0 ? FAULTS.openBrace() : null;
}
