import type { Localised, MessageValue } from '../rules/rule';

const NOT_ALLOWED: Localised = { zh: '没有权限', en: 'permission denied' };

/** What the commonest codes of the system mean. */
const REASONS: Readonly<Record<string, Localised>> = {
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
  EROFS: { zh: '只读', en: 'read-only' },
  EISDIR: { zh: '是文件夹', en: 'a folder' },
  ENOTDIR: { zh: '路径里有一段不是文件夹', en: 'part of the path is no folder' },
  NOT_REGULAR: { zh: '不是普通文件', en: 'not a regular file' },
  ENOENT: { zh: '找不到', en: 'not found' },
  ELOOP: { zh: '链接是循环的', en: 'the link leads in a circle' },
  ENAMETOOLONG: { zh: '名称太长', en: 'the name is too long' },
  ENOSPC: { zh: '磁盘满了', en: 'no space left' },
  EMFILE: { zh: '打开的文件太多', en: 'too many open files' },
  ERR_FS_FILE_TOO_LARGE: { zh: '文件太大', en: 'the file is too large' },
};

/** Codes of ours, which nobody would find anywhere. */
const OURS: ReadonlySet<string> = new Set(['NOT_REGULAR']);

/** Why the system refused something: in words where there are some, with its code behind them for a search. */
export function reasonOf(error: unknown): MessageValue {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) return String(error);
  const reason = Object.hasOwn(REASONS, code) ? REASONS[code] : undefined;
  if (!reason) return code;
  return OURS.has(code) ? reason : { zh: `${reason.zh}，${code}`, en: `${reason.en}, ${code}` };
}
