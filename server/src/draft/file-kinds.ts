import type { DraftFormat } from './format';

/** How a file is read, by its name. */
export function formatOf(path: string): DraftFormat {
  if (/\.(?:md|markdown)$/i.test(path)) return 'markdown';
  return isReportFile(path) ? 'report' : 'plain';
}

/** File names of the language `report-draft`: such a file is a draft whatever it holds. */
export function isReportFile(path: string): boolean {
  return /\.(?:report|gongwen|报告\.txt|稿\.txt)$/i.test(path);
}
