/** Alternatives in braces multiply: more of them than this are not worth a setting. */
const MOST_ALTERNATIVES = 64;

/**
 * True when a path matches a glob: `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` stands for either.
 * A glob without `/` speaks of the file's name alone; one with it may begin at any folder, and one that ends in it means
 * all that the folder holds. Letter case counts.
 * Settings come with folders that a writer only opened: matching takes no regular expression, because some globs
 * (`*a*a*a*a*b`) make one run for minutes, and at most time in proportion to glob times path.
 * @param path with `/` between folders
 */
export function matchesGlob(glob: string, path: string): boolean {
  const segments = path.split('/').filter((segment) => segment !== '');
  return expandBraces(glob.replaceAll('\\', '/')).some((plain) => {
    const wanted = plain.split('/').filter((segment) => segment !== '' && segment !== '.');
    if (wanted.length === 0) return false;
    if (plain.endsWith('/')) wanted.push('**', '*');
    return matchesSegments(['**', ...wanted], segments);
  });
}

/**
 * True when the names of a path match those of a glob one by one: `**` stands for any number of them, and in a name `*`
 * for any characters and `?` for one. Takes at most time in proportion to glob times path.
 */
export function matchesSegments(wanted: readonly string[], segments: readonly string[]): boolean {
  return matchesSequence(wanted, segments, '**', matchesName);
}

/** The globs without braces that a glob stands for. Braces without a partner are ordinary characters. */
function expandBraces(glob: string): readonly string[] {
  let done: string[] = [];
  let open = [glob];
  while (open.length > 0 && done.length + open.length <= MOST_ALTERNATIVES) {
    const expanded = open.map(expandInnermost);
    done = done.concat(open.filter((_, i) => expanded[i] === null));
    open = expanded.flatMap((globs) => globs ?? []);
  }
  return done;
}

function expandInnermost(glob: string): readonly string[] | null {
  const close = glob.indexOf('}');
  const open = close < 0 ? -1 : glob.lastIndexOf('{', close);
  if (open < 0) return null;
  const [before, after] = [glob.slice(0, open), glob.slice(close + 1)];
  return glob
    .slice(open + 1, close)
    .split(',', MOST_ALTERNATIVES + 1)
    .map((alternative) => before + alternative + after);
}

function matchesName(wanted: string, name: string): boolean {
  return matchesSequence([...wanted], [...name], '*', (one, character) => one === '?' || one === character);
}

/**
 * Matches items with a wildcard for any number of them. Only the last wildcard met is ever tried again: what an
 * earlier one might take besides, the last one can take as well.
 */
function matchesSequence(
  wanted: readonly string[],
  items: readonly string[],
  wildcard: string,
  matches: (wanted: string, item: string) => boolean,
): boolean {
  let at = 0;
  let retryAt = -1;
  let retryFrom = 0;
  for (let i = 0; i < items.length; ) {
    const one = wanted[at];
    if (one === wildcard) {
      retryAt = ++at;
      retryFrom = i;
    } else if (one !== undefined && matches(one, items[i]!)) {
      at++;
      i++;
    } else if (retryAt >= 0) {
      at = retryAt;
      i = ++retryFrom;
    } else return false;
  }
  while (wanted[at] === wildcard) at++;
  return at === wanted.length;
}
