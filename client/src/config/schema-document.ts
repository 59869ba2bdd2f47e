import { type Disposable, Uri, workspace } from 'vscode';

/** What `$schema` of a configuration begins with (`report-checkup://schemas/…`): a name that needs no network. */
const SCHEME = 'report-checkup';

/**
 * Gives VS Code the schema that a configuration names. It is the one to complete by: what is wrong the server says
 * itself, and in words.
 */
export function provideSchema(extension: Uri): Disposable {
  const schema = Uri.joinPath(extension, 'schemas/reportcheckup.completion.schema.json');
  return workspace.registerTextDocumentContentProvider(SCHEME, {
    provideTextDocumentContent: async () => new TextDecoder().decode(await workspace.fs.readFile(schema)),
  });
}
