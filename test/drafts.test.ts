import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Checkup } from '../server/src/checkup/checkup';
import { wordMessage } from '../server/src/checkup/message';
import { messagesOf } from '../server/src/checkup/messages-of';
import { Draft } from '../server/src/draft/draft';
import { DEFAULT_PROFILE } from '../server/src/profile/default-profile';

const DRAFTS = join(import.meta.dirname, 'drafts');

const draftsIn = (folder: string) =>
  readdirSync(join(DRAFTS, folder)).filter((name) => /\.(?:txt|md)$/.test(name));

function check(path: string): Checkup {
  const format = path.endsWith('.md') ? 'markdown' : 'plain';
  return Checkup.of(Draft.parse(readFileSync(join(DRAFTS, path), 'utf8'), format), DEFAULT_PROFILE);
}

/** All findings as a writer would read them, a line each, the words they are about first. */
function listFindings({ draft, genre, findings }: Checkup): string {
  const rows = findings.map(({ rule, level, line, start, end, message, fix }) => {
    const words = draft.lines[line]!.text.slice(start, end);
    const said = wordMessage(messagesOf(rule), message, 'zh');
    return `${line + 1}:${start + 1} ${level} ${rule}${fix ? ` [${fix.kind}]` : ''} ‹${words}› ${said}`;
  });
  return `${[genre?.name.zh ?? '-', ...rows].join('\n')}\n`;
}

describe('all findings in the flawed drafts are the ones on record', () => {
  test.each(draftsIn('flawed'))('%s', async (name) => {
    const checkup = check(`flawed/${name}`);
    expect(checkup.draft.outline.title?.certain).toBe(true);
    await expect(listFindings(checkup)).toMatchFileSnapshot(`drafts/findings/${name}.findings`);
  });
});

/** `tricky` is full of look-alikes: doubled characters that belong to two words, codes, ratios, cases of court, telling. */
describe.each(['clean', 'tricky'])('the %s drafts have no error and no warning', (folder) => {
  test.each(draftsIn(folder))('%s', async (name) => {
    const checkup = check(`${folder}/${name}`);
    expect(checkup.recognition.isDraft).toBe(true);
    const grave = checkup.findings.filter(({ level }) => level === 'error' || level === 'warning');
    expect(grave).toEqual([]);
    await expect(listFindings(checkup)).toMatchFileSnapshot(`drafts/findings/${folder}-${name}.findings`);
  });
});
