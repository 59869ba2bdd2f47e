import { findNodeAtLocation, parseTree } from 'jsonc-parser';

/**
 * Puts a value in the place of the one that stands in a JSON text; not a byte of the rest changes.
 * @param text indented by two spaces
 * @throws when nothing stands at the path
 */
export function replaceValue(text: string, path: readonly string[], value: unknown): string {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, [...path]);
  if (!node) throw new Error(`There is no ${path.join('.')} to replace.`);
  const written = JSON.stringify(value, null, 2).replaceAll('\n', `\n${'  '.repeat(path.length)}`);
  return text.slice(0, node.offset) + written + text.slice(node.offset + node.length);
}

/**
 * Puts entries in the place of those whose keys begin so, in a JSON object of one entry a line. Other lines stay as
 * they are and where they are.
 */
export function replaceEntries(
  text: string,
  prefixes: readonly string[],
  entries: ReadonlyMap<string, string>,
): string {
  const [start, end] = [text.indexOf('\n') + 1, text.lastIndexOf('\n}')];
  const lines = text.slice(start, end).split(',\n');
  const isOwn = (line: string) => prefixes.some((prefix) => line.trimStart().startsWith(`"${prefix}`));
  const written = [...entries].map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  const first = lines.findIndex(isOwn);
  const others = lines.filter((line) => !isOwn(line));
  others.splice(first < 0 ? others.length : first, 0, ...written);
  return text.slice(0, start) + others.join(',\n') + text.slice(end);
}

/**
 * Puts Markdown between `<!-- name:start -->` and `<!-- name:end -->`.
 * @throws when the marks are not there, in this order
 */
export function replaceBetweenMarks(text: string, name: string, content: string): string {
  const [startMark, endMark] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const [start, end] = [text.indexOf(startMark), text.indexOf(endMark)];
  if (start < 0 || end < start) throw new Error(`There are no marks ${startMark} … ${endMark}.`);
  return `${text.slice(0, start)}${startMark}\n${content}\n${text.slice(end)}`;
}
