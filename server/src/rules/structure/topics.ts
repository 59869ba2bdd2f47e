import { THEMES } from './themes.data';

/** What titles of problems and measures are made of besides their topic. */
const SAID_OF_ANY = new RegExp(
  [
    '不(?:够|足|佳|高|强|严|实|细|深|透|多|快|紧|准|全|齐|广|硬|稳|牢|畅|优|好|平衡|均衡|充分|及时|扎实|明显|彻底|完善|健全|规范|到位)',
    '缺乏|缺失|缺少|欠缺|薄弱|滞后|弱化|淡化|偏[弱软低少慢]|宽松软|有所|有待|存在|仍然|仍|还|尚|较为|比较|相对|较',
    '问题|短板|差距|现象|不同程度|工作|方面|情况|力度|水平|质量|效果|意识|措施|要求|精神|能力|作用|全面|个别|部分|有的|一些|少数',
    '落实|推进|推动|加强|强化|提升|提高|增强|加快|进一步|开展|完善|健全|建立|扎实|切实|深入|着力|抓紧|抓好|抓实|坚持|严格|做好|解决|同步',
    '[^\\p{Script=Han}]+|[不的]',
  ].join('|'),
  'gu',
);

/** The pairs of neighbouring characters in a title that say what it is about: a word of two, or part of a longer one. */
export function topicPairs(title: string): readonly string[] {
  const pairs = new Set<string>();
  for (const run of title.split(SAID_OF_ANY)) {
    for (let at = 1; at < run.length; at++) pairs.add(run.slice(at - 1, at + 1));
  }
  return [...pairs];
}

const THEME_WORDS = THEMES.map((words) => new RegExp(words.split(' ').join('|')));

/** The themes that the words of a title belong to, by their numbers. */
export function themesOf(title: string): ReadonlySet<number> {
  return new Set(THEME_WORDS.flatMap((words, theme) => (words.test(title) ? [theme] : [])));
}
