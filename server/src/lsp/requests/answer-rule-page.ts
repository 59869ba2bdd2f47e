import { writeRulePage } from '../../checkup/rule-page';
import { asRecord } from '../../profile/editor-settings';
import { findRule } from '../../rules/catalogue';
import type { Session } from '../session/session';

/** Answers `reportCheckup/rulePage`. */
export async function answerRulePage(_: Session, params: unknown): Promise<string | null> {
  const { rule, language } = asRecord(params);
  const found = findRule(String(rule));
  return found ? writeRulePage(found, language === 'en' ? 'en' : 'zh') : null;
}
