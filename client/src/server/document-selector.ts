import { type TextDocument, workspace } from 'vscode';

/** The languages that drafts are written in. */
export const LANGUAGES = ['report-draft', 'plaintext', 'markdown'] as const;

/** Where people write: on disk, in no file yet, in a remote or virtual file system. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web'];

/**
 * The documents that the server is told of. Schemes are named because plain text and Markdown are the languages of much
 * that nobody hands in: the other side of a diff (`git:`), output, cells of notebooks, input of chats and commits. The
 * schemes of the workspace's folders, and of writable file systems that documents are open from, are added to the known.
 */
export function documentSelector(): readonly { readonly language: string; readonly scheme: string }[] {
  return LANGUAGES.flatMap((language) => writableSchemes().map((scheme) => ({ language, scheme })));
}

/** Configuration files: the server says what is wrong in them, and follows them while they are edited. */
export function configSelector(): readonly { readonly pattern: string; readonly scheme: string }[] {
  return writableSchemes().map((scheme) => ({ pattern: '**/*.reportcheckup.json', scheme }));
}

/** Of the documents that somebody can write in, as far as they are known now. */
export function writableSchemes(): readonly string[] {
  const folders = workspace.workspaceFolders?.map((folder) => folder.uri.scheme) ?? [];
  const open = workspace.textDocuments.map((document) => document.uri.scheme);
  const writable = open.filter((scheme) => workspace.fs.isWritableFileSystem(scheme));
  return [...new Set([...SCHEMES, ...folders, ...writable])];
}

/** Whether a document could be a draft at all, going by its language. */
export function mayBeDraft(document: TextDocument): boolean {
  return (LANGUAGES as readonly string[]).includes(document.languageId);
}
