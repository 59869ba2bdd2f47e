import { Draft } from '../../draft/draft';
import type { Genre } from '../../genres/genre';
import { recognise } from '../../genres/recognise';
import { isConfigUri } from './config-files';
import type { Session } from './session';

/** A draft other than the one being written. */
interface OtherDraft {
  readonly uri: string;
  readonly draft: Draft;
}

/** Files beyond these, the farthest, are not read; nor is one that is longer than a report. */
const MOST_FILES = 40;
const LONGEST = 400_000;
/** A list of files is good for so long. */
const LIST_MS = 60_000;

/** The workspace's drafts, to learn from what they say. What was read is kept as long as the text stays the same. */
export class OtherDrafts {
  readonly #session: Session;
  readonly #known = new Map<string, { readonly text: string; readonly draft: Draft | null }>();
  #files: readonly string[] = [];
  #listedAt = Number.NEGATIVE_INFINITY;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Those that are open, then stored ones, the nearest by their folders first. */
  async near(uri: string, genres: readonly Genre[]): Promise<readonly OtherDraft[]> {
    const { documents, stored } = this.#session;
    const found: OtherDraft[] = [];
    const open = documents.all().filter((document) => document.uri !== uri && !isConfigUri(document.uri));
    for (const { uri, draft } of open) if (isDraft(draft, genres)) found.push({ uri, draft });
    const closed = (await this.#list()).filter((file) => file !== uri && !documents.get(file));
    for (const file of nearestFirst(closed, uri).slice(0, MOST_FILES)) {
      const draft = this.#read(file, (await stored.read(file)) ?? '', genres);
      if (draft) found.push({ uri: file, draft });
    }
    return found;
  }

  #read(uri: string, text: string, genres: readonly Genre[]): Draft | null {
    const known = this.#known.get(uri);
    if (known?.text === text) return known.draft;
    const parsed =
      text.length > LONGEST ? null : Draft.parse(text, uri.endsWith('.md') ? 'markdown' : 'plain');
    const draft = parsed && isDraft(parsed, genres) ? parsed : null;
    if (this.#known.size > 2 * MOST_FILES) this.#known.clear();
    this.#known.set(uri, { text, draft });
    return draft;
  }

  async #list(): Promise<readonly string[]> {
    if (Date.now() - this.#listedAt > LIST_MS) {
      this.#files = await this.#session.stored.find();
      this.#listedAt = Date.now();
    }
    return this.#files;
  }
}

function isDraft(draft: Draft, genres: readonly Genre[]): boolean {
  return recognise(draft, genres).isDraft;
}

/** By how much of its address a file shares with another one. */
function nearestFirst(uris: readonly string[], uri: string): readonly string[] {
  const shared = (other: string) => {
    let length = 0;
    while (length < uri.length && other[length] === uri[length]) length++;
    return length;
  };
  const byNearness = uris.map((one) => ({ one, length: shared(one) }));
  return byNearness.sort((a, b) => b.length - a.length || (a.one < b.one ? -1 : 1)).map(({ one }) => one);
}
