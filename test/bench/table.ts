import type { Result } from './contest';

/** One measured thing and those it is compared with. */
export interface Section {
  readonly title: string;
  readonly results: readonly Result[];
  readonly goals: readonly Goal[];
}

/** What a section is to show: a figure, and what it may be at most. */
export interface Goal {
  readonly about: string;
  readonly figure: number;
  readonly most: number;
  readonly unit: string;
}

/** Where it stands among the sorted times, from 0 to 1. */
export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (times: readonly number[]): number => quantile(times, 0.5);

/** The result of one subject; fails where it was not measured. */
export function timeOf(results: readonly Result[], subject: string): number {
  return median(results.find((result) => result.subject === subject)?.times ?? []);
}

/** The one that is fastest among the other tools that report anything. */
export function fastestPeer(results: readonly Result[], isPeer: (subject: string) => boolean): Result | null {
  const able = results.filter(({ subject, findings, times }) => {
    return isPeer(subject) && times.length > 0 && (findings === null || findings > 0);
  });
  return able.sort((a, b) => median(a.times) - median(b.times))[0] ?? null;
}

/** All sections as Markdown. */
export function toMarkdown(sections: readonly Section[], heading: string): string {
  return `${[heading, ...sections.map(writeSection)].join('\n\n')}\n`;
}

function writeSection({ title, results, goals }: Section): string {
  const lines = [
    `### ${title}`,
    '',
    '| | median ms | 25–75 % | least | findings | peak MB |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...results.map(writeRow),
  ];
  if (results.length === 0) lines.length = 1;
  if (goals.length > 0) lines.push('', ...goals.map(writeGoal));
  return lines.join('\n');
}

function writeRow({ subject, times, findings, peakMemory, gaveUp }: Result): string {
  const memory = peakMemory === null ? '' : Math.round(peakMemory / 1e6);
  if (gaveUp !== null) return `| ${subject} | ${gaveUp} | | | | ${memory} |`;
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => write(quantile(times, share)));
  return `| ${subject} | ${middle} | ${low}–${high} | ${write(quantile(times, 0))} | ${findings ?? ''} | ${memory} |`;
}

function writeGoal({ about, figure, most, unit }: Goal): string {
  const isMet = figure <= most;
  const by = isMet ? '' : `, ${(figure / most).toFixed(1)} × the goal`;
  return `- ${isMet ? '✓' : '✗'} ${about}: ${write(figure)} ${unit} (at most ${write(most)}${by})`;
}

function write(value: number): string {
  if (Number.isNaN(value)) return '–';
  return value.toPrecision(Math.abs(value) >= 100 ? Math.ceil(Math.log10(Math.abs(value) + 1)) : 3);
}
