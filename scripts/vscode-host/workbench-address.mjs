/**
 * The address at which VS Code's server shows a workspace, with an extension under development loaded into it.
 * @param {object} options
 * @param {string} options.origin  `http://127.0.0.1:1234`
 * @param {string} options.workspace  absolute folder
 * @param {string} [options.extension]  absolute folder
 * @param {string} [options.file]  absolute file, opened in an editor
 * @param {string} [options.tests]  absolute bundle whose `run` is called
 * @param {string} [options.token]
 */
export function workbenchAddress({ origin, workspace, extension, file, tests, token }) {
  const { host } = new URL(origin);
  const remote = (path) => `vscode-remote://${host}${encodeURI(path)}`;
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...(file ? [['openFile', remote(file)]] : []),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  const address = new URL(origin);
  if (token) address.searchParams.set('tkn', token);
  address.searchParams.set('folder', workspace);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
