import { DUTY, DUTY_AND_INTEGRITY, PARTY_BUILDING_DUTY } from './built-in/duty-report';
import { INSPECTION, SUPERVISION } from './built-in/inspection';
import { POLITICAL_REVIEW } from './built-in/political-review';
import { INSPECTION_RECTIFICATION, RECTIFICATION, SELF_CHECK } from './built-in/rectification';
import { EXPERIENCE, REFLECTIONS, RESEARCH } from './built-in/research';
import { IDEOLOGY, RULE_OF_LAW, STRICT_GOVERNANCE } from './built-in/responsibility';
import {
  BODY_SELF_CRITICISM,
  BRANCH_SELF_CRITICISM,
  PERSONAL_SELF_CRITICISM,
} from './built-in/self-criticism';
import { BRIEFING, SPECIAL, SUMMARY } from './built-in/work-report';
import type { Genre } from './genre';

/**
 * The built-in genres, in the order in which their cues are tried on a title (practice; domain 4.2). A paper for a
 * 组织生活会 goes before 对照检查, which its title also names: it owes less.
 */
export const GENRES: readonly Genre[] = [
  POLITICAL_REVIEW,
  INSPECTION_RECTIFICATION,
  RECTIFICATION,
  PARTY_BUILDING_DUTY,
  DUTY_AND_INTEGRITY,
  DUTY,
  BRANCH_SELF_CRITICISM,
  PERSONAL_SELF_CRITICISM,
  BODY_SELF_CRITICISM,
  SELF_CHECK,
  SUPERVISION,
  INSPECTION,
  RESEARCH,
  STRICT_GOVERNANCE,
  IDEOLOGY,
  RULE_OF_LAW,
  EXPERIENCE,
  SUMMARY,
  BRIEFING,
  SPECIAL,
  REFLECTIONS,
];

/**
 * The genre of that id or name, Chinese or English (letter case of the English one does not count); null without one.
 * @param genres where to look; the built-in ones unless a profile has more
 */
export function findGenre(idOrName: string, genres: readonly Genre[] = GENRES): Genre | null {
  const wanted = idOrName.trim().toLowerCase();
  return (
    genres.find(({ id }) => id.toLowerCase() === wanted) ??
    genres.find(({ name }) => name.zh === idOrName.trim() || name.en.toLowerCase() === wanted) ??
    null
  );
}
