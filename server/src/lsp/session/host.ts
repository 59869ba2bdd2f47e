/** What the server needs of the machine it runs on, and Node and a browser's worker do in different ways. */
export interface Host {
  /** Resolves when messages that have arrived meanwhile have been read: a cancellation among them, too. */
  readonly nextTurn: () => Promise<void>;
  /** Reads a `file:` URI; null when there is no such file. Absent where there is no file system. */
  readonly readFile?: (uri: string) => Promise<string | null>;
  /** The URIs that were read and are links to this file: a change of it is told by its own address. */
  readonly linksTo?: (uri: string) => readonly string[];
}
