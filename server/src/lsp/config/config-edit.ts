import type { TextDocumentEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { ConfigEdit } from '../../profile/config-edits';
import { configIn, findConfigLocations, findHolder, folderOf, pathFrom } from '../../profile/config-location';
import { OffsetIndex } from '../convert/offset-index';
import type { Session } from '../session/session';

/** The configuration file that a draft's settings are written to, and what it holds now. */
export interface ConfigTarget {
  readonly uri: string;
  /** Empty for a file that is not there yet. */
  readonly text: string;
  readonly exists: boolean;
  /** The draft's path from the file's folder on; null for a text that has no place yet. */
  readonly draftPath: string | null;
}

/**
 * Where settings for a draft belong: in the configuration in force, or in a new one in the workspace's folder.
 * @param configUri of the configuration in force
 * @returns null for a text without a place, outside any workspace
 */
export async function findConfigTarget(
  { config }: Session,
  draftUri: string,
  configUri: string | null,
): Promise<ConfigTarget | null> {
  const uri = configUri ?? newConfigUri(config.folders, draftUri);
  if (uri === null) return null;
  const text = await config.source.read(uri);
  const hasPlace = findConfigLocations(draftUri).length > 0;
  return {
    uri,
    text: text ?? '',
    exists: text !== null,
    draftPath: hasPlace ? pathFrom(folderOf(uri), draftUri) : null,
  };
}

function newConfigUri(folders: readonly string[], draftUri: string): string | null {
  const holder = findHolder(folders, draftUri);
  if (holder !== null) return configIn(holder);
  const [nearest] = findConfigLocations(draftUri);
  if (nearest !== undefined) return nearest;
  return folders[0] === undefined ? null : configIn(folders[0]);
}

/**
 * Edits of a configuration as an edit of the workspace.
 * @param edits null where the file has mistakes
 * @returns null for those, for no edits, and where the file would have to be made and the client cannot
 */
export function toConfigWorkspaceEdit(
  { config, abilities }: Session,
  { uri, text, exists }: ConfigTarget,
  edits: readonly ConfigEdit[] | null,
): WorkspaceEdit | null {
  if (!edits || edits.length === 0 || (!exists && !abilities.createsFiles)) return null;
  const index = new OffsetIndex(text);
  const textEdits = edits.map(({ start, end, text: newText }) => ({
    range: index.rangeOf(start, end),
    newText,
  }));
  if (!abilities.takesVersionedEdits) return { changes: { [uri]: textEdits } };
  const version = config.openDocument(uri)?.version ?? null;
  const change: TextDocumentEdit = { textDocument: { uri, version }, edits: textEdits };
  return exists
    ? { documentChanges: [change] }
    : { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] };
}
