import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Checkup } from '../../server/src/checkup/checkup';
import { Draft } from '../../server/src/draft/draft';
import { addGenre, applyConfigEdits } from '../../server/src/profile/config-edits';
import { DEFAULT_PROFILE } from '../../server/src/profile/default-profile';
import { learnGenre } from '../../server/src/profile/learn-genre';
import { mergeConfigs } from '../../server/src/profile/merge-configs';
import { readConfig } from '../../server/src/profile/read-config';

const FOLDER = join(import.meta.dirname, 'clean');
const DRAFTS = readdirSync(FOLDER).map((name): [string, string] => [name, readFileSync(join(FOLDER, name), 'utf8')]);

const parse = (name: string, text: string) => Draft.parse(text, name.endsWith('.md') ? 'markdown' : 'plain');

/** The genres in force once a genre learnt from the draft is written into a new configuration. */
function genresWith(draft: Draft) {
  const genre = learnGenre(draft, 'ours', '本单位的报告');
  const { config, problems } = readConfig(applyConfigEdits('', addGenre('', genre)!));
  expect(problems).toEqual([]);
  return mergeConfigs({}, [config], (problem) => expect.fail(problem.message.zh)).genres;
}

/** What only a genre can demand. */
const OF_GENRES = ['missing-section', 'section-out-of-order', 'empty-section', 'section-only-as-paragraph'];

const structureOf = ({ findings }: Checkup) =>
  findings.filter(({ rule }) => OF_GENRES.some((name) => rule === `structure/${name}`));

describe.each(DRAFTS)('a genre learnt from %s', (name, text) => {
  const draft = parse(name, text);
  const genres = genresWith(draft);
  const genre = genres.find(({ id }) => id === 'ours')!;

  test('knows the draft by its title, and lets it pass', () => {
    const checkup = Checkup.of(draft, { ...DEFAULT_PROFILE, genres });
    expect(checkup.genre?.id).toBe('ours');
    expect(genre.sections.length).toBeGreaterThan(1);
    expect(structureOf(checkup)).toEqual([]);
  });

  test('misses each of its sections when that is gone', () => {
    const [section] = draft.outline.sections.slice(-1);
    const lines = draft.lines.map((line) => line.text + line.lineEnd);
    lines.splice(section!.line, section!.endLine - section!.line);
    const profile = { ...DEFAULT_PROFILE, genres, genre, isDraft: true };
    const checkup = Checkup.of(parse(name, lines.join('')), profile);
    expect(structureOf(checkup).map(({ rule }) => rule)).toContain('structure/missing-section');
  });
});

test('what changes from year to year is left open', () => {
  const draft = parse('稿.txt', '青岭县水务局关于2024年用水安全情况的报告\n\n一、2024年工作回顾\n甲。\n二、XX县存在的问题\n乙。\n三、存在的问题\n丙。');
  expect(learnGenre(draft, 'ours', '甲')).toEqual({
    id: 'ours',
    name: '甲',
    titleCues: ['*关于*年用水安全情况的报告'],
    sections: [
      { title: 'XX年工作回顾', accept: ['*年工作回顾'] },
      { title: 'XX县存在的问题', accept: ['*县存在的问题'] },
      '存在的问题',
    ],
  });
});
