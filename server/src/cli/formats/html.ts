import { say } from '../say';
import { WORDS } from '../words';
import type { Format } from './format';
import { COLUMNS, isOnPage, type PageRow, rowsOf, stateOf, sumUp } from './page';
import { visible } from './visible';

/** Black on white, as it is printed; a row is not torn apart between two pages, and each page repeats the head. */
const STYLE = `body { margin: 2em auto; max-width: 60em; padding: 0 1em; font: 15px/1.6 "Noto Sans CJK SC", "Microsoft YaHei", "PingFang SC", sans-serif; color: #111; background: #fff; }
h1 { font-size: 1.5em; } h2 { font-size: 1.15em; margin: 2em 0 0; overflow-wrap: anywhere; break-after: avoid; }
p { margin: .4em 0; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { border: 1px solid #999; padding: .3em .5em; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th:nth-child(1) { width: 13%; } th:nth-child(2) { width: 8%; } th:nth-child(3) { width: 27%; } th:nth-child(5) { width: 20%; }
td:nth-child(5) { font-size: .85em; } mark { background: #ffe58f; color: inherit; }
tr { break-inside: avoid; } thead { display: table-header-group; }
@page { margin: 2cm 1.5cm; } @media print { body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; } }`;

/** Nothing is loaded and nothing runs, whatever a draft says. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A page to hand over: one file that is read in any browser, and printed from it, without scripts and without network. */
export const HTML: Format = {
  head: ({ language }) => {
    const title = WORDS.pageTitle[language];
    return `<!DOCTYPE html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
${STYLE}
</style>
</head>
<body>
<h1>${title}</h1>
`;
  },
  separator: '',
  file: (file, context) => {
    if (!isOnPage(file, context)) return '';
    const { language } = context;
    const rows = rowsOf(file, language).map(writeRow).join('');
    const heads = COLUMNS.map((id) => `<th scope="col">${WORDS[id][language]}</th>`).join('');
    const table = `<table>\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${rows}</tbody>\n</table>\n`;
    const omitted =
      file.omitted > 0 ? `<p>${html(say('omitted', { count: file.omitted }, language))}</p>\n` : '';
    const state = `<p>${html(stateOf(file, context))}</p>\n`;
    return `<section>\n<h2>${html(visible(file.path))}</h2>\n${state}${rows === '' ? '' : table}${omitted}</section>\n`;
  },
  tail: (totals, { language }) => {
    const failed = totals.failures.map(({ sentence }) => `<li>${html(visible(sentence))}</li>\n`).join('');
    const unread =
      failed === ''
        ? ''
        : `<section>\n<h2>${WORDS.pageUnread[language]}</h2>\n<ul>\n${failed}</ul>\n</section>\n`;
    return `${unread}<p>${html(sumUp(totals, language))}</p>\n</body>\n</html>\n`;
  },
};

function writeRow({ place, level, words, advice, source }: PageRow): string {
  const quoted = `${html(words.before)}<mark>${html(words.own)}</mark>${html(words.after)}`;
  const cells = [html(place), html(level), quoted, html(advice), html(source)];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function html(text: string): string {
  return text.toWellFormed().replace(/[&<>"']/g, (mark) => ENTITIES[mark]!);
}
