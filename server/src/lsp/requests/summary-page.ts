import { escapeMarkdown, writeTable } from '../../checkup/markdown';
import type { Received } from '../../protocol/message';
import type { SummarisedDraft, SummaryPageParams } from '../../protocol/protocol';
import type { Language } from '../../rules/rule';
import { say } from '../convert/words';
import type { Session } from '../session/session';

/** Answers `reportCheckup/summaryPage`. */
export async function answerSummaryPage(
  { settings }: Session,
  params: Received<SummaryPageParams>,
): Promise<string> {
  return writeSummary(params as SummaryPageParams, await settings.language());
}

/** All drafts on one page, in Markdown: what is most unfinished comes first. */
export function writeSummary({ drafts, others, unread }: SummaryPageParams, language: Language): string {
  const ready = drafts.filter(({ status }) => status.ready).length;
  const counts = { drafts: drafts.length, ready, notReady: drafts.length - ready };
  const parts = [
    `# ${say('summaryTitle', language)}`,
    say(drafts.length > 0 ? 'summaryCounts' : 'summaryEmpty', language, counts),
    ...(drafts.length > 0 ? [writeDrafts(drafts, language)] : []),
    ...(others > 0 ? [say('summaryOthers', language, { count: others })] : []),
    ...(unread.length > 0 ? [say('summaryUnread', language), unread.map(writeItem).join('\n')] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeDrafts(drafts: readonly SummarisedDraft[], language: Language): string {
  const columns = [
    { title: say('summaryDraft', language) },
    { title: say('summaryGenre', language) },
    { title: say('summaryReady', language) },
    { title: say('summaryOpen', language), isNumber: true },
    { title: say('summaryMissing', language) },
    { title: say('summaryErrors', language), isNumber: true },
    { title: say('summaryWarnings', language), isNumber: true },
    { title: say('summaryNotes', language), isNumber: true },
  ];
  return writeTable(
    columns,
    [...drafts].sort(byUrgency).map((draft) => cellsOf(draft, language)),
  );
}

/** What is handed in next comes last: drafts that are not ready, those with the most to write first. */
function byUrgency(a: SummarisedDraft, b: SummarisedDraft): number {
  return (
    Number(a.status.ready) - Number(b.status.ready) ||
    toWrite(b) - toWrite(a) ||
    toCorrect(b) - toCorrect(a) ||
    compareNames(a.name, b.name)
  );
}

const toWrite = ({ status }: SummarisedDraft) => status.placeholders + status.missingSections.length;
const toCorrect = ({ status: { findings } }: SummarisedDraft) => findings.error + findings.warning;

/** By code unit: an order of its own for each machine would be none. */
function compareNames(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function cellsOf({ name, link, status }: SummarisedDraft, language: Language): readonly string[] {
  const { genre, ready, placeholders, missingSections, findings } = status;
  const words = escapeMarkdown(name);
  return [
    link === null ? words : `[${words}](${link})`,
    genre ? escapeMarkdown(genre.name) : say('summaryNoGenre', language),
    say(ready ? 'summaryIsReady' : 'summaryIsNotReady', language),
    String(placeholders),
    escapeMarkdown(missingSections.join(language === 'zh' ? '、' : ', ')),
    ...[findings.error, findings.warning, findings.information].map(String),
  ];
}

const writeItem = (name: string) => `- ${escapeMarkdown(name)}`;
