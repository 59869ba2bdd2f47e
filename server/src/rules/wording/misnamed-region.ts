import { phrases } from '../matching/phrase-index';
import { isForeign } from '../reading/foreign';
import { replaceInLine } from '../reading/line-fix';
import { isCited } from '../reading/quoted';
import { sentenceAt } from '../reading/sentence';
import type { LineRule } from '../rule';

/** Autonomous regions and municipalities (Constitution, art. 30; 民政部 行政区划): none of them is a province. */
const REGIONS = ['新疆', '广西', '宁夏', '西藏', '内蒙古'];
const MUNICIPALITIES = ['北京', '天津', '上海', '重庆'];
const FULL: ReadonlyMap<string, string> = new Map([
  ['新疆', '新疆维吾尔自治区'],
  ['广西', '广西壮族自治区'],
  ['宁夏', '宁夏回族自治区'],
  ['西藏', '西藏自治区'],
  ['内蒙古', '内蒙古自治区'],
  ...MUNICIPALITIES.map((name) => [name, `${name}市`] as const),
]);
/** 上海省心 西藏省级 北京省际: the next word begins with 省. */
const OTHER_WORD = '级际会界部道委属直城亲心钱力时事略吃去却得下出视';
/** 新疆省, 宁夏省, 广西省 existed before they became autonomous regions. */
const TELLS_PAST = /清|民国|(?:18|19[0-5])\d\d|[一二]十年代|建省|改为|改称|设立|撤销|旧|解放前|当时|原/;

export const misnamedRegion: LineRule = {
  name: 'wording/misnamed-region',
  level: 'error',
  layer: 'regulation',
  source: {
    zh: '《中华人民共和国宪法》第三十条（行政区域划分）；新华社新闻信息报道中的禁用词和慎用词',
    en: 'Constitution, art. 30 (administrative divisions); Xinhua’s list of words to avoid',
  },
  text: {
    zh: {
      title: '自治区、直辖市误称为省',
      why: '广西、西藏、新疆、宁夏、内蒙古是自治区，北京、天津、上海、重庆是直辖市，都不称省。公文里写错行政区划，是政治性差错。',
    },
    en: {
      title: 'Autonomous region or municipality called a province',
      why: 'Guangxi, Xizang, Xinjiang, Ningxia and Nei Mongol are autonomous regions, and Beijing, Tianjin, Shanghai and Chongqing municipalities; none is a province. In an official paper the slip is a political one.',
    },
  },
  messages: {
    region: {
      zh: '“{written}”有误，应为“{right}”，也可以只写“{name}”。',
      en: '“{written}” is wrong: it is “{right}”, or “{name}” for short.',
    },
    fix: { zh: '改为“{right}”', en: 'Change to “{right}”' },
  },
  bad: { text: '调研组先后赴广西省、新疆省考察。' },
  good: { text: '调研组先后赴广西壮族自治区、新疆考察，对接上海省际客运，1884年设立新疆省。' },

  triggers: [phrases(...[...REGIONS, ...MUNICIPALITIES].map((name) => `${name}省`))],
  checkLine(line, report) {
    const { text } = line;
    for (let at = text.indexOf('省', 2); at > 0; at = text.indexOf('省', at + 1)) {
      const name = [...FULL.keys()].find((region) => text.endsWith(region, at));
      if (!name || OTHER_WORD.includes(text[at + 1] ?? '，')) continue;
      const start = at - name.length;
      if (isForeign(line, start, at + 1) || isCited(line, start) || isPast(text, at)) continue;
      const right = FULL.get(name)!;
      const values = { written: `${name}省`, right, name };
      report({
        line: 0,
        start,
        end: at + 1,
        message: { id: 'region', values },
        fix: {
          kind: 'suggestion',
          title: { id: 'fix', values },
          edits: [replaceInLine(start, at + 1, right)],
        },
      });
    }
  },
};

function isPast(text: string, at: number): boolean {
  const { start, end } = sentenceAt(text, at);
  return TELLS_PAST.test(text.slice(Math.max(start, at - 30), Math.min(end, at + 20)));
}
