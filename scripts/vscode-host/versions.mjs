/**
 * The versions of VS Code that we run in: the newest we tried, and the oldest that package.json's `engines` admits.
 * `codeServer` is the npm package whose `lib/vscode` is VS Code's own server build of that version; `node` is the
 * major version of Node that this build wants, which is not always the one that runs these scripts.
 */
export const versions = {
  newest: { vscode: '1.139.1', codeServer: '4.139.1', node: '24' },
  oldest: { vscode: '1.100.3', codeServer: '4.100.3', node: '20' },
};
