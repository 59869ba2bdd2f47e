import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { gatherLines } from '../matching/gather';
import { phrases } from '../matching/phrase-index';
import type { DraftRule, Report } from '../rule';
import { type Cell, isRuler, readCell, readCells } from './table-cells';

const TOTAL = /^(?:合\s?计|总\s?计|共\s?计|总\s?数)(?:（[^（）]{1,6}）)?$/;
/** Columns and rows that do not add up. */
const NO_SUM =
  /率|比|均|单价|单产|价格|价|序号|编号|排名|名次|位次|年份|年度|时间|日期|幅|%|％|‰|标准|增长|增减|电话|得分|分数|评分|密度|指数|面积\/|温度|浓度|最[高低大小]|上年|去年|同期/;
const NO_PART =
  /其中|小计|平均|均值|去年|上年|同期|占比|比例|增减|增长|同比|单位：|备注|[率幅]$|重复|去重|剔除/;
/** Higher tables than this are not looked at: a total in each row must not cost the square of them. */
const HIGHEST = 60;

const gatherTotals = gatherLines(
  ({ text }: Line) => {
    const cells = readCells(text);
    return cells?.some(({ words }) => TOTAL.test(words)) ? cells : null;
  },
  [phrases('合计', '合 计', '总计', '共计', '总数', '|合', '合　计')],
);

export const tableTotalDiffers: DraftRule = {
  name: 'numeral/table-total-differs',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（四）（内容准确）；数据核对：表内合计等于各行、各列之和',
    en: 'Regulations on Official Documents, art. 20 (4) (accuracy); checking of figures: totals of a table are the sums of its rows and columns',
  },
  text: {
    zh: {
      title: '表中的合计与各行或各列之和不符',
      why: '表格里改了一行，合计往往忘了改。比率、单价、平均数和序号不相加；小数允许有四舍五入的误差。',
    },
    en: {
      title: 'Total of a table that is not its sum',
      why: 'When a row of a table changes, its total is easily forgotten. Rates, prices, averages and row numbers are not added; decimals may differ by their rounding.',
    },
  },
  messages: {
    column: {
      zh: '这一列加起来是 {sum}，与合计“{total}”不符，请核对。',
      en: 'This column makes {sum}, not “{total}”; check it.',
    },
    row: {
      zh: '这一行加起来是 {sum}，与合计“{total}”不符，请核对。',
      en: 'This row makes {sum}, not “{total}”; check it.',
    },
  },
  bad: { text: '| 作物 | 面积（亩） |\n| --- | --- |\n| 油菜 | 300 |\n| 大豆 | 500 |\n| 合计 | 900 |' },
  good: { text: '| 作物 | 面积（亩） |\n| --- | --- |\n| 油菜 | 300 |\n| 大豆 | 500 |\n| 合计 | 800 |' },

  checkDraft({ draft }, report) {
    for (const { line, value: cells } of gatherTotals(draft)) {
      const isRow = cells.slice(0, 2).some(({ words }) => TOTAL.test(words)) && cells.some(hasNumber);
      if (isRow) checkColumns(draft, line, cells, report);
      else checkRows(draft, line, cells, report);
    }
  },
};

type Row = readonly Cell[];

function hasNumber(cell: Cell): boolean {
  return cell.words !== '' && readCell(cell) !== null && /\d/.test(cell.words);
}

/** Rows of as many cells, upwards or downwards from a line; null where the table is higher than can be looked at. */
function rowsFrom(draft: Draft, line: number, step: 1 | -1, width: number): Row[] | null {
  const rows: Row[] = [];
  for (let at = line + step; at >= 0 && at < draft.lines.length; at += step) {
    const { role, text } = draft.lines[at]!;
    const cells = role === 'text' ? readCells(text) : null;
    if (!cells) break;
    if (cells.length !== width || rows.length === HIGHEST) return null;
    if (!isRuler(cells)) rows.push(cells);
  }
  return rows;
}

/** The row of totals under the others. */
function checkColumns(draft: Draft, line: number, total: Row, report: (found: Report) => void): void {
  const above = rowsFrom(draft, line, -1, total.length);
  if (!above || above.length < 3) return;
  const head = above.pop()!;
  if (head.some(hasNumber)) return;
  const rows = above.filter(([first, second]) => !isSkipped(first!, second!));
  // A subtotal, or 其中, makes rows of two kinds.
  if (
    rows.length < 2 ||
    above.some((row) => row.slice(0, 2).some(({ words }) => /其中|小计|计$/.test(words)))
  )
    return;
  for (const [i, cell] of total.entries()) {
    if (i === 0 || TOTAL.test(cell.words) || !hasNumber(cell) || NO_SUM.test(head[i]!.words)) continue;
    const sum = sumCells(
      rows.map((row) => row[i]!),
      cell,
    );
    if (sum === null) continue;
    const values = { sum, total: cell.words };
    report({ line, start: cell.start, end: cell.end, message: { id: 'column', values } });
  }
}

function isSkipped(first: Cell, second: Cell): boolean {
  return NO_PART.test(first.words) || NO_PART.test(second.words);
}

/** A head with 合计 in it: the rows below it are sums, when most of them show it. */
function checkRows(draft: Draft, line: number, head: Row, report: (found: Report) => void): void {
  const below = rowsFrom(draft, line, 1, head.length);
  const at = head.findIndex(({ words }) => TOTAL.test(words));
  if (!below || below.length < 2 || head.filter(({ words }) => TOTAL.test(words)).length > 1) return;
  const columns = head
    .map((_, i) => i)
    .filter(
      (i) => i > 0 && i !== at && !NO_SUM.test(head[i]!.words) && below.some((row) => hasNumber(row[i]!)),
    );
  if (columns.length < 2 || head.some(({ words }) => /其中/.test(words))) return;
  let right = 0;
  const wrong: Report[] = [];
  for (const [i, row] of below.entries()) {
    const cell = row[at]!;
    if (!hasNumber(cell) || isSkipped(row[0]!, row[1]!)) continue;
    const sum = sumCells(
      columns.map((column) => row[column]!),
      cell,
    );
    if (sum === null) {
      right++;
      continue;
    }
    const values = { sum, total: cell.words };
    wrong.push({
      line: lineOfRow(draft, line, i),
      start: cell.start,
      end: cell.end,
      message: { id: 'row', values },
    });
  }
  if (right >= wrong.length && right > 0) for (const found of wrong) report(found);
}

/** The line of a row that stands so many rows below the head; the ruler is none. */
function lineOfRow(draft: Draft, head: number, row: number): number {
  const ruler = readCells(draft.lines[head + 1]!.text);
  return head + 1 + row + (ruler && isRuler(ruler) ? 1 : 0);
}

/** What cells make, as words; null where it is the total within rounding, or cannot be said. */
function sumCells(cells: readonly Cell[], total: Cell): string | null {
  const told = readCell(total);
  const read = cells.map(readCell);
  if (!told || read.some((one) => one === null)) return null;
  const parts = read as NonNullable<(typeof read)[number]>[];
  if (parts.filter(({ value }) => value > 0).length < 2) return null;
  if (parts.some(({ unit, value }) => value > 0 && unit !== told.unit)) return null;
  const decimals = Math.max(told.decimals, ...parts.map((part) => part.decimals));
  const sum = parts.reduce((all, { value }) => all + value, 0);
  const slack = decimals === 0 ? 0 : ((parts.length + 1) / 2) * 10 ** -Math.min(told.decimals, decimals);
  if (Math.abs(sum - told.value) <= slack + 1e-9) return null;
  return String(Number(sum.toFixed(decimals)));
}
