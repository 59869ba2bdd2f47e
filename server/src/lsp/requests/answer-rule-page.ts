import { writeRulePage } from '../../checkup/rule-page';
import type { Received } from '../../protocol/message';
import type { RulePageParams } from '../../protocol/protocol';
import { findRule } from '../../rules/catalogue';
import type { Session } from '../session/session';

/** Answers `reportCheckup/rulePage`. */
export async function answerRulePage(_: Session, params: Received<RulePageParams>): Promise<string | null> {
  const { rule, language } = params;
  const found = findRule(String(rule));
  return found ? writeRulePage(found, language === 'en' ? 'en' : 'zh') : null;
}
