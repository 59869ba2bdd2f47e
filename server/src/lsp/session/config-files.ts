import type { TextDocuments } from 'vscode-languageserver';
import { CONFIG_NAME, normaliseUri } from '../../profile/config-location';
import { ProfileSource } from '../../profile/profile-source';
import type { DraftDocument } from './draft-document';
import type { StoredTexts } from './stored-texts';

/**
 * Configuration files as the server sees them: what an editor has open counts before what is stored, as long as
 * something is stored. An editor may hold the text of a deleted file open for a while.
 */
export class ConfigFiles {
  /** Finds, reads and keeps them. */
  readonly source: ProfileSource;
  /** The workspace's folders. */
  folders: readonly string[];
  readonly #stored: StoredTexts;
  readonly #documents: TextDocuments<DraftDocument>;

  constructor(stored: StoredTexts, documents: TextDocuments<DraftDocument>, folders: readonly string[]) {
    this.#stored = stored;
    this.#documents = documents;
    this.folders = folders;
    this.source = new ProfileSource((uri) => this.#read(uri));
  }

  /** The open document of that address, however the client spells it. */
  openDocument(uri: string): DraftDocument | undefined {
    const wanted = normaliseUri(uri);
    return this.#documents.get(uri) ?? this.#documents.all().find((one) => normaliseUri(one.uri) === wanted);
  }

  async #read(uri: string): Promise<string | null> {
    const open = this.openDocument(uri);
    const stored = await this.#stored.read(uri);
    // Where nobody can read the file, what is open is all there is to know.
    return open && stored !== null ? open.draft.text : (stored ?? null);
  }
}

/** True for a configuration file by its name: `.reportcheckup.json`, or one to be extended, `office.reportcheckup.json`. */
export function isConfigUri(uri: string): boolean {
  return uri.endsWith(CONFIG_NAME);
}
