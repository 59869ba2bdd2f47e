import { commands, Disposable, Uri, workspace } from 'vscode';
import { sendRequest } from '../../../server/src/protocol/message';
import { EXPLAIN_RULE, RULE_PAGE, type RulePageParams } from '../../../server/src/protocol/protocol';
import type { Server } from '../server/server';

const SCHEME = 'report-checkup-rule';

/** Shows the page of a rule, as the server writes it, in a Markdown preview. */
export function registerExplainRule(server: Server): Disposable {
  const ask = (params: RulePageParams) => sendRequest(server.client, RULE_PAGE, params);
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(SCHEME, {
      provideTextDocumentContent: (uri) => ask(readUri(uri)),
    }),
    commands.registerCommand(EXPLAIN_RULE, async (rule: unknown, language: unknown) => {
      // The command can be called by anyone.
      if (typeof rule !== 'string') return;
      const params: RulePageParams = { rule, language: language === 'en' ? 'en' : 'zh' };
      if ((await ask(params)) === null) return;
      await commands.executeCommand('markdown.showPreview', writeUri(params));
    }),
  );
}

/** The last part of the path is what the tab is called. */
function writeUri({ rule, language }: RulePageParams): Uri {
  return Uri.from({ scheme: SCHEME, path: `/${language}/${rule}.md` });
}

function readUri({ path }: Uri): RulePageParams {
  const [, language, rule = ''] = /^\/(zh|en)\/(.*)\.md$/.exec(path) ?? [];
  return { rule, language: language === 'en' ? 'en' : 'zh' };
}
