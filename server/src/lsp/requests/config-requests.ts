import { findGenre } from '../../genres/catalogue';
import { addGenre, setFileGenre, setRuleLevel } from '../../profile/config-edits';
import { globFor } from '../../profile/glob-for';
import { learnGenre, makeGenreId } from '../../profile/learn-genre';
import { LEVELS } from '../../profile/rules-shape';
import { starterConfig } from '../../profile/starter-config';
import type { Received } from '../../protocol/message';
import type {
  ConfigEditAnswer,
  LearnGenreAnswer,
  LearnGenreParams,
  SetFileGenreParams,
  SetRuleLevelParams,
} from '../../protocol/protocol';
import { findRule } from '../../rules/catalogue';
import { findConfigTarget, toConfigWorkspaceEdit } from '../config/config-edit';
import type { Session } from '../session/session';

const LONGEST_NAME = 60;

/** Answers `reportCheckup/learnGenre`. */
export async function answerLearnGenre(
  session: Session,
  params: Received<LearnGenreParams>,
): Promise<LearnGenreAnswer | null> {
  const { uri, name } = params;
  if (typeof uri !== 'string' || typeof name !== 'string' || name.trim() === '') return null;
  const document = session.draftAt(uri);
  if (!document) return null;
  const { profile, configUri } = await session.settings.of(document);
  const target = await findConfigTarget(session, uri, configUri);
  if (!target) return null;
  const label = name.trim().slice(0, LONGEST_NAME);
  const id = makeGenreId(label, new Set(profile.genres.map((genre) => genre.id)));
  const genre = learnGenre(document.draft, id, label);
  const edit = toConfigWorkspaceEdit(session, target, addGenre(target.text, genre));
  return edit && { configUri: target.uri, edit, genre: { id, name: label }, sections: genre.sections.length };
}

/** Answers `reportCheckup/setFileGenre`. */
export async function answerSetFileGenre(
  session: Session,
  params: Received<SetFileGenreParams>,
): Promise<ConfigEditAnswer | null> {
  const { uri, genre, scope } = params;
  if (typeof uri !== 'string' || typeof genre !== 'string') return null;
  const document = session.draftAt(uri);
  if (!document) return null;
  const { profile, configUri } = await session.settings.of(document);
  const target = await findConfigTarget(session, uri, configUri);
  if (!target || target.draftPath === null) return null;
  const name = genre === 'auto' || genre === 'none' ? genre : findGenre(genre, profile.genres)?.name.zh;
  if (name === undefined) return null;
  const glob = globFor(target.draftPath, scope === 'folder' ? 'folder' : 'file');
  const edits = setFileGenre(target.text, glob, name);
  // Written already: nothing to do, and nothing wrong.
  if (edits?.length === 0) return { configUri: target.uri, edit: {} };
  const edit = toConfigWorkspaceEdit(session, target, edits);
  return edit && { configUri: target.uri, edit };
}

/** Answers `reportCheckup/setRuleLevel`. */
export async function answerSetRuleLevel(
  session: Session,
  params: Received<SetRuleLevelParams>,
): Promise<ConfigEditAnswer | null> {
  const { uri, rule, level } = params;
  const document = typeof uri === 'string' ? session.draftAt(uri) : undefined;
  const known = LEVELS.find(({ value }) => value === level)?.value;
  if (!document || typeof rule !== 'string' || !findRule(rule) || known === undefined) return null;
  const { configUri } = await session.settings.of(document);
  const target = await findConfigTarget(session, document.uri, configUri);
  if (!target) return null;
  const edits = setRuleLevel(target.text, rule, known);
  if (edits?.length === 0) return { configUri: target.uri, edit: {} };
  const edit = toConfigWorkspaceEdit(session, target, edits);
  return edit && { configUri: target.uri, edit };
}

/** Answers `reportCheckup/starterConfig`: the text of a new configuration file, in the language of messages. */
export async function answerStarterConfig({ settings }: Session): Promise<string> {
  return starterConfig(await settings.language());
}
