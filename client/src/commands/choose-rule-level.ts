import { ConfigurationTarget, commands, type Disposable, l10n, Uri, window, workspace } from 'vscode';
import { sendRequest } from '../../../server/src/protocol/message';
import {
  CHOOSE_RULE_LEVEL,
  type RuleLevelChoice,
  SET_RULE_LEVEL,
  type SetRuleLevelParams,
} from '../../../server/src/protocol/protocol';
import { changeConfig } from '../config/config-file';
import type { Server } from '../server/server';

type Level = SetRuleLevelParams['level'];
type Place = 'file' | ConfigurationTarget.Global | ConfigurationTarget.Workspace;

/**
 * Asks at which level a rule is to speak and where that is to be written, and writes it. Level and place as further
 * arguments are taken without asking.
 */
export function registerChooseRuleLevel(server: Server): Disposable {
  return commands.registerCommand(
    CHOOSE_RULE_LEVEL,
    async (choice: RuleLevelChoice, level?: Level, place?: Place) => {
      const chosen = level ?? (await askLevel(choice));
      if (chosen === undefined) return;
      const where = place ?? (await askPlace(choice));
      if (where === 'file') await writeFile(server, choice, chosen);
      else if (where !== undefined) await writeSettings(choice, chosen, where);
    },
  );
}

async function askLevel({ level, title }: RuleLevelChoice): Promise<Level | undefined> {
  const levels: readonly (readonly [Level, string])[] = [
    ['error', l10n.t('Error')],
    ['warning', l10n.t('Warning')],
    ['information', l10n.t('Information')],
    ['hint', l10n.t('Hint')],
    ['off', l10n.t('Off')],
  ];
  const picks = levels.map(([value, label]) => ({
    value,
    label,
    description: value === level ? l10n.t('as now') : '',
  }));
  return (await window.showQuickPick(picks, { title }))?.value;
}

async function askPlace({ file, title }: RuleLevelChoice): Promise<Place | undefined> {
  const picks: { place: Place; label: string; description: string }[] = [];
  if (file !== 'none') {
    const description =
      file === 'there' ? l10n.t('for all who work on these drafts') : l10n.t('a new file beside the drafts');
    picks.push({ place: 'file', label: '.reportcheckup.json', description });
  }
  if (workspace.workspaceFolders) {
    picks.push({
      place: ConfigurationTarget.Workspace,
      label: l10n.t('Settings of this workspace'),
      description: '',
    });
  }
  picks.push({ place: ConfigurationTarget.Global, label: l10n.t('Settings of this user'), description: '' });
  return (await window.showQuickPick(picks, { title }))?.place;
}

async function writeFile(server: Server, { uri, rule }: RuleLevelChoice, level: Level): Promise<void> {
  const params: SetRuleLevelParams = { uri, rule, level };
  const answer = await sendRequest(server.client, SET_RULE_LEVEL, params);
  if (answer) await changeConfig(server, answer);
  else {
    void window.showWarningMessage(
      l10n.t('The level could not be written. Correct what is wrong in .reportcheckup.json first.'),
    );
  }
}

/** Options that the rule was given there stay. */
async function writeSettings(
  { uri, rule }: RuleLevelChoice,
  level: Level,
  target: Exclude<Place, 'file'>,
): Promise<void> {
  const settings = workspace.getConfiguration('reportCheckup', Uri.parse(uri));
  const { globalValue, workspaceValue } = settings.inspect<Record<string, unknown>>('rules') ?? {};
  const rules = (target === ConfigurationTarget.Global ? globalValue : workspaceValue) ?? {};
  const present = rules[rule];
  const value = typeof present === 'object' && present !== null ? { ...present, level } : level;
  await settings.update('rules', { ...rules, [rule]: value }, target);
}
