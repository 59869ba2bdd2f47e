import { expect, test } from 'vitest';
import { Draft } from '../draft/draft';
import { DEFAULT_PROFILE } from '../profile/default-profile';
import { Checkup } from './checkup';

/** What rules have to say most about, or look farthest around. */
const PHRASES = [
  '”。',
  '“',
  '（',
  '扶贫办',
  '一是',
  '第二，',
  'XX县',
  '看齐意识、',
  '其中3人',
  '2024年05月01日',
  '全体党员要增强“四个意识”（政治意识、大局意识、看齐意识、核心意识）。',
  '原因有两条：一是人手紧张；第二，经费没有落实。',
];
const LENGTH = 250_000;

/**
 * Each takes about half a second; one whose cost grew with the square of the length would take many minutes. The limit is
 * far from both, so that a loaded machine does not matter.
 */
test.each(PHRASES)(
  'a line of a million bytes of nothing but %s is checked at once',
  { timeout: 90_000 },
  (phrase) => {
    const line = phrase.repeat(LENGTH / phrase.length);
    const { findings } = Checkup.of(Draft.parse(`自查报告\n一、基本情况\n${line}\n`, 'plain'), {
      ...DEFAULT_PROFILE,
      isDraft: true,
    });
    expect(findings.length).toBeGreaterThan(0);
  },
);
