// Runs inside VS Code as a test would, and leaves its default keymap in the workspace.
const vscode = require('vscode');

exports.run = async () => {
  const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  const [folder] = vscode.workspace.workspaceFolders;
  await vscode.workspace.fs.writeFile(
    vscode.Uri.joinPath(folder.uri, 'keymap.json'),
    new TextEncoder().encode(text),
  );
};
