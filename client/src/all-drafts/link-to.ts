/**
 * A link of Markdown from a folder to a place in a file: `/稿件/自查.txt#L3,5`, percent-encoded. Such links count lines
 * and columns from 1.
 * @param place from 0; null for the file as a whole
 */
export function linkTo(
  folder: string,
  file: string,
  place: { readonly line: number; readonly character: number } | null,
): string {
  const [from, to] = [namesIn(folder), namesIn(file)];
  const shared = from.findIndex((name, i) => name !== to[i]);
  const common = shared < 0 ? from.length : shared;
  const names = [...from.slice(common).map(() => '..'), ...to.slice(common).map(encode)];
  return `/${names.join('/')}${place ? `#L${place.line + 1},${place.character + 1}` : ''}`;
}

function namesIn(path: string): readonly string[] {
  return path.split('/').filter((name) => name !== '');
}

/** Round brackets end a link in Markdown. */
function encode(name: string): string {
  return encodeURIComponent(name).replaceAll('(', '%28').replaceAll(')', '%29');
}
