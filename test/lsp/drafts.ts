/** A self-inspection with one of each: a placeholder, a chain, a missing section, sections of three layers. */
export const DRAFT = [
  '关于公务用车管理情况的自查报告',
  '',
  '一、自查工作开展情况',
  '（一）组织领导',
  '成立专班，由XX同志任组长，抽调人员XX名。',
  '（二）方法步骤',
  '1.逐车核对。每一辆车的行驶里程都与派车单对上。',
  '2.入户了解。走访XX县XX镇XX村，征求群众意见。',
  '',
  '二、下一步整改措施',
  '从严审批，当天登记。',
  '',
].join('\n');

/** A manual of a program, in Chinese, with everything that could be mistaken for a slip. */
export const README = [
  '# 打包工具',
  '',
  '## 一、安装',
  '运行 `npm install XX`，等待几分钟。',
  '```sh',
  'echo XX县',
  '```',
  '1. 打开终端',
  '3. 输入命令',
  '',
].join('\n');

export const URI = 'file:///稿件/自查.txt';

/** Where `words` stand in `text` for the first time, from their first character to behind their last. */
export function rangeOf(text: string, words: string) {
  const at = text.indexOf(words);
  if (at < 0) throw new Error(`“${words}” is not in the text.`);
  return { start: positionAt(text, at), end: positionAt(text, at + words.length) };
}

function positionAt(text: string, offset: number) {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length - 1, character: before.at(-1)!.length };
}
