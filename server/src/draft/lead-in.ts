import type { Line } from './line';

/**
 * A sentence that opens a list of problems or causes (domain 4.0, 5):
 * 出现以上问题的主要原因有以下几点：
 */
const OPENS_LIST =
  /(?:原因|问题|不足|表现|差距|短板|薄弱环节|薄弱点|困难|隐患|弱项)[^。；]{0,12}(?:有以下|如下|主要有|主要是|归纳为|概括为|集中在|体现在|反映在|表现在|表现为|表现是)[^。；]{0,8}[：:]$/;
const LONGEST = 120;

/** True when the line's last sentence announces problems or causes and ends in a colon. */
export function opensList(line: Line): boolean {
  return endsInColon(line) && OPENS_LIST.test(line.text.slice(line.contentStart, line.contentEnd));
}

/** Words that name a thing of the inquiry or the task, whose list follows: 调查目的： (custom). */
const LABEL =
  /^[^，。；、：:]{0,8}(?:目的|内容|方法|方式|时间|对象|地点|范围|意义|要求|步骤|任务|目标|原则|依据|人员|分工|成员|结论|说明|备注|思路)[：:]$/;

/** True for a label on a line of its own: the list below it is its own, and none of sections. */
export function isListLabel(line: Line): boolean {
  return endsInColon(line) && LABEL.test(line.text.slice(line.contentStart, line.contentEnd));
}

/** True for a line of prose, not itself numbered, that ends in a colon. */
export function endsInColon(line: Line): boolean {
  if (line.role !== 'text' || line.ordinal || line.hash > 0) return false;
  const last = line.text[line.contentEnd - 1];
  return (last === '：' || last === ':') && line.contentEnd - line.contentStart <= LONGEST;
}
