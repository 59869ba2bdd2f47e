import type { Draft } from '../../draft/draft';
import { type Parts, readParts } from '../../draft/parts/parts';

/** True for a paper that goes out as an official one: it has a number, or an office that it is addressed to. */
export function isFormal({ head, addressee }: Parts): boolean {
  return head.number !== null || (addressee !== null && addressee.kind !== 'audience');
}

/** Words in whose papers an office speaks to one that it has looked at, and may say 你局. */
const LOOKS_AT_OTHERS =
  /(?:审计|督查|督导|督察|检查|核查|巡察|巡视|验收|评估|调查|评审|反馈|约谈)(?:意见|情况|结果|工作|问题)*的?报告$/;

/** True for the title of a report on others, who may be told what to do. */
export function looksAtOthers(title: string): boolean {
  return LOOKS_AT_OTHERS.test(title);
}

/** True for a 报告 that is addressed to an office above: not to 各乡镇, not to an audience, not of an inspection. */
export function goesUpward(draft: Draft): boolean {
  const { title, addressee } = readParts(draft);
  if (!title?.certain || title.type !== '报告' || /请示/.test(title.text)) return false;
  if (/述职|述廉|调研|考察/.test(title.text) || LOOKS_AT_OTHERS.test(title.text)) return false;
  return (
    addressee !== null &&
    addressee.kind !== 'audience' &&
    !addressee.names.some((name) => /^(?:各|本|全体|所属|直属)/.test(name))
  );
}
