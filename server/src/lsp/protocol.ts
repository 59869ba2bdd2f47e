/**
 * What client and server say to each other beyond the Language Server Protocol. Method names and plain types only:
 * the two sides bring different versions of vscode-jsonrpc.
 */

/** Server to client: what was decided about a document, after each check that changed any of it but the version. */
export const STATUS = 'reportCheckup/status';

export interface StatusParams {
  readonly uri: string;
  readonly version: number;
  readonly isDraft: boolean;
  /** Id and name in the message language; null without a genre. */
  readonly genre: { readonly id: string; readonly name: string } | null;
  /** Why, in the message language. */
  readonly reason: string;
  readonly findings: {
    readonly error: number;
    readonly warning: number;
    readonly information: number;
    readonly hint: number;
  };
  /** Open placeholders, each masked run counted. */
  readonly placeholders: number;
  /** First accepted title of each missing section. */
  readonly missingSections: readonly string[];
  /** Nothing missing, nothing open, no error and no warning. */
  readonly ready: boolean;
}

/**
 * Client to server, request: the user's choice of genre for one document, until it is closed. Answer: true, or false
 * for an unknown genre and for a document that is not open.
 */
export const SET_GENRE = 'reportCheckup/setGenre';

export interface SetGenreParams {
  readonly uri: string;
  /** A genre's id or name; `auto` leaves it to recognition; `none` says that the text is no draft. */
  readonly genre: string;
}

/** Client to server, request without parameters: all genres in force. Answer: `GenreItem[]`. */
export const GENRES = 'reportCheckup/genres';

export interface GenreItem {
  readonly id: string;
  readonly name: string;
}

/** Client to server, request: the open placeholders of a document, in order. Answer: `PlaceholderItem[]`. */
export const PLACEHOLDERS = 'reportCheckup/placeholders';

export interface PlaceholderParams {
  readonly uri: string;
}

export interface PlaceholderItem {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What it stands for, in the message language. */
  readonly slot: string;
}
