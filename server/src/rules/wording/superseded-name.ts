import type { Draft } from '../../draft/draft';
import type { Line } from '../../draft/line';
import { gatherLines } from '../matching/gather';
import { GuardedPhrases } from '../matching/guarded-phrases';
import { readDraftYear } from '../reading/draft-year';
import { isForeign } from '../reading/foreign';
import { isCited } from '../reading/quoted';
import { sentenceAt } from '../reading/sentence';
import type { DraftRule, Fix, Report } from '../rule';
import { ACCOMPLISHED_TASKS, SUPERSEDED_NAMES, type SupersededName } from './superseded-names.data';

const PHRASES = new GuardedPhrases([...SUPERSEDED_NAMES, ...ACCOMPLISHED_TASKS]);

export const supersededName: DraftRule = {
  name: 'wording/superseded-name',
  level: 'information',
  layer: 'practice',
  source: {
    zh: '历次机构改革方案及有关更名文件',
    en: 'The plans of institutional reform and the documents that changed the names',
  },
  text: {
    zh: {
      title: '名称已经变更',
      why: '机构改革、任务收官之后，套用旧稿最容易把旧名称带过来。写历史可以用当时的名称，写现在的工作一般要用现名。',
    },
    en: {
      title: 'Superseded name',
      why: 'Text taken over from an older paper brings along names of offices and tasks that no longer exist. They are right when the past is told, not for present work.',
    },
  },
  messages: {
    name: {
      zh: '“{old}”自 {since} 年起已经变更，现为{now}；如写的是当时的情况，可在前面加“原”或写明年份。全文共 {count} 处。',
      en: '“{old}” has been replaced since {since}; it is now {now}. If the past is meant, say so with 原 or the year. Places in this draft: {count}.',
    },
    usage: {
      zh: '“{old}”一般写作“{now}”。全文共 {count} 处。',
      en: '“{old}” is usually written “{now}”. Places in this draft: {count}.',
    },
    task: {
      zh: '“{old}”这一任务已在 {since} 年完成，现阶段一般写{now}。全文共 {count} 处。',
      en: '“{old}” was accomplished in {since}; the present task is usually worded {now}. Places in this draft: {count}.',
    },
    again: { zh: '这里也写了“{old}”', en: '“{old}” again' },
    fix: { zh: '全部改为“{now}”', en: 'Change all to “{now}”' },
  },
  bad: { text: '关于农村用水情况的报告\n一、基本情况\n　　县环保局牵头核查水源地，有关材料报县扶贫办。\n' },
  good: {
    text: '关于农村用水情况的报告\n一、基本情况\n　　2016年，县环保局牵头核查水源地；目前由县生态环境局负责。\n',
  },

  checkDraft({ draft }, report) {
    for (const places of findPlaces(draft).values()) report(describe(draft, places));
  },
};

interface Mention {
  readonly row: SupersededName;
  readonly start: number;
  readonly end: number;
}

interface Place extends Mention {
  readonly line: number;
}

/** Each name with its places; none that is as old as the paper. */
function findPlaces(draft: Draft): ReadonlyMap<SupersededName, readonly Place[]> {
  const year = readDraftYear(draft);
  const places = new Map<SupersededName, Place[]>();
  for (const { line, value: mentions } of gatherMentions(draft)) {
    for (const mention of mentions) {
      const { row } = mention;
      if (year !== null && year <= row.since) continue;
      const known = places.get(row);
      if (known) known.push({ ...mention, line });
      else places.set(row, [{ ...mention, line }]);
    }
  }
  return places;
}

const YEAR = /(?<!\d)(?:19|20)\d\d(?=年|—|－|-|～|至)/g;
/** The sentence itself tells that the name belongs to the past. */
const TELLS_PAST = /更名|改名|改称|改为|并入|划入|划转|前身|整合|组建|撤销|当年|当时|时任|历史/;

const gatherMentions = gatherLines(
  (line: Line): readonly Mention[] | null => {
    const found = PHRASES.find(line.text).filter(
      ({ row, start, end }) =>
        (row.wrong.startsWith('《') || !isCited(line, start)) &&
        !isForeign(line, start, end) &&
        !isAbroad(line.text, start) &&
        !isOfItsTime(line.text, start, row.since),
    );
    return found.length === 0 ? null : found;
  },
  [PHRASES.index],
);

/** 韩国食品药品监督管理局: the names of offices abroad do not follow the reforms at home. */
function isAbroad(text: string, at: number): boolean {
  return ABROAD.test(text.slice(Math.max(0, at - 8), at));
}

const ABROAD =
  /(?:[美英法德韩泰外各]国|日本|欧盟|欧洲|俄罗斯|加拿大|澳大利亚|新西兰|新加坡|印度|巴西|越南|瑞士|瑞典|丹麦|荷兰|意大利|西班牙|以色列|马来西亚|印度尼西亚|联邦|香港|澳门|台湾)[^，。；：、]{0,3}$/;

function isOfItsTime(text: string, at: number, since: number): boolean {
  if (since === 0) return false;
  const { start, end } = sentenceAt(text, at);
  const sentence = text.slice(start, end);
  return TELLS_PAST.test(sentence) || (sentence.match(YEAR) ?? []).some((year) => Number(year) <= since);
}

const MOST_RELATED = 20;

function describe(draft: Draft, places: readonly Place[]): Report {
  const [{ row, line, start, end }] = places as readonly [Place];
  const old = draft.lines[line]!.text.slice(start, end);
  const values = { old, now: row.now, since: row.since, count: places.length };
  const id = ACCOMPLISHED_TASKS.includes(row) ? 'task' : row.since === 0 ? 'usage' : 'name';
  return {
    line,
    start,
    end,
    message: { id, values },
    ...(row.isDirect && !row.wrong.startsWith('《') && { fix: replaceAll(places, row.now) }),
    related: places.slice(1, MOST_RELATED + 1).map((place) => ({
      line: place.line,
      start: place.start,
      end: place.end,
      message: { id: 'again', values: { old: draft.lines[place.line]!.text.slice(place.start, place.end) } },
    })),
  };
}

function replaceAll(places: readonly Place[], now: string): Fix {
  const edits = places.map(({ line, start, end }) => ({ line, start, endLine: line, end, text: now }));
  return { kind: 'suggestion', title: { id: 'fix', values: { now } }, edits };
}
