import { copyText } from './copy-text';

/** More than the headings of a long draft: else each check of it would forget them all and read them again. */
const MOST_REMEMBERED = 32_768;
const LONGEST_REMEMBERED = 80;

/** Keeps what was read of titles, within bounds. */
export function rememberTitles<T extends object>(read: (title: string) => T): (title: string) => T {
  const known = new Map<string, T>();
  return (title) => {
    if (title.length > LONGEST_REMEMBERED) return read(title);
    let found = known.get(title);
    if (found) return found;
    if (known.size >= MOST_REMEMBERED) known.clear();
    found = read(title);
    known.set(copyText(title), found);
    return found;
  };
}
