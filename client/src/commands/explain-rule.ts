import { commands, type Disposable, Uri } from 'vscode';
import { EXPLAIN_RULE } from '../../../server/src/lsp/protocol';

/** Shows the page of a rule, which comes with the extension, as a Markdown preview. */
export function registerExplainRule(extension: Uri): Disposable {
  return commands.registerCommand(EXPLAIN_RULE, async (rule: unknown, language: unknown) => {
    // The command can be called by anyone: what does not look like a rule names no file.
    if (typeof rule !== 'string' || !/^[a-z]+\/[a-z-]+$/.test(rule)) return;
    const folder = language === 'en' ? 'en' : 'zh';
    await commands.executeCommand(
      'markdown.showPreview',
      Uri.joinPath(extension, 'docs/rules', folder, `${rule}.md`),
    );
  });
}
