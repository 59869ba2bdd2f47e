import { phrases } from '../matching/phrase-index';
import { replaceInLine } from '../reading/line-fix';
import type { LineRule } from '../rule';
import { quoteWords } from './leftovers';

/** Where a site has cut words out of a text. */
const CUT =
  /[…．.·]{0,8}[（(【[<＜]?(?:此处|这里|中间|以下|下面|后面|剩余|余下|其余|部分)(?:内容|文字|部分|段落)?(?:已|被|均|将)?(?:隐藏|省略|略去|删减|屏蔽|删去)(?:了|掉)?[ :：]?(?:\d{1,7}|[一二三四五六七八九十百千万]{1,5}|若干|部分|[Xx×]{1,4})?(?:多|余)?个?(?:字符?|段|页|行|千字|内容)[^，。；、…]{0,4}?(?:[）)】\]>＞]|…{1,4}|\.{3,8})?/g;
/** What a site has put into a paragraph: its name, an editor, an address. */
const PUT =
  /[（(【[][ ]?(?:(?:责任编辑|责编|本文来源|本文来自|文章来源|本文由|转载自|摘自)[：: ]?|(?:来源|更多)[^（()）【】[\]]{0,20}(?:网|文库|公众号)|[^（()）【】[\]。，]{0,8}(?:范文网|文库网|公文网|文秘网|文档网))[^（()）【】[\]]{0,50}[）)】\]]|(?:本文来源|本文来自|文章来源)[：:][^。，；]{1,40}$|[（(]?www\.[A-Za-z0-9.-]{3,40}\.(?:com|cn|net|org|cc)(?:整理|原创|提供|收集)[^。，；]{0,10}/g;

export const siteWords: LineRule = {
  name: 'residue/site-words',
  level: 'error',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第二十条（审核内容是否准确、完整）；校对惯例',
    en: 'Regulations on Official Documents, art. 20 (is the content accurate and complete?); proofreading custom',
  },
  text: {
    zh: {
      title: '网站在正文里隐去或者塞进的文字',
      why: '有的网站复制出来的文字中间缺一段，只留下“此处隐藏若干字”；有的在段末添上网站名、编辑姓名和网址。前一种说明内容不全，后一种和报告无关。',
    },
    en: {
      title: "A site's cut or addition inside the text",
      why: 'Some sites leave out a part of what is copied and say 此处隐藏…字 in its place; others add their name, an editor or an address behind a paragraph. The first means that something is missing, the second has nothing to do with the report.',
    },
  },
  messages: {
    cut: {
      zh: '“{words}”说明网站在这里隐去了一段文字，请补全，或者把前后重新写通。',
      en: '“{words}” says that the site cut something out here. Complete the text.',
    },
    put: {
      zh: '“{words}”是网站添在正文里的文字，与报告无关，请删去。',
      en: '“{words}” was put into the text by a site. Delete it.',
    },
    delete: { zh: '删去“{words}”', en: 'Delete “{words}”' },
  },
  bad: { text: '　　全年接访二百一十批次……此处隐藏860个字……办结率达到九成五。' },
  good: { text: '　　全年接访二百一十批次，办结二百批次，办结率达到九成五。' },

  triggers: [
    phrases(
      '隐藏',
      '省略',
      '略去',
      '删减',
      '屏蔽',
      '删去',
      '责任编辑',
      '责编',
      '本文来',
      '本文由',
      '文章来源',
      '转载自',
      '摘自',
      '来源',
      '更多',
      '范文网',
      '文库网',
      '公文网',
      '文秘网',
      '文档网',
      'www.',
    ),
  ],
  checkLine({ text }, report) {
    for (const [id, pattern] of [
      ['cut', CUT],
      ['put', PUT],
    ] as const) {
      for (const { index, 0: found } of text.matchAll(pattern)) {
        const end = index + found.length;
        const words = quoteWords(found);
        const edits = [replaceInLine(index, end, '')];
        report({
          line: 0,
          start: index,
          end,
          message: { id, values: { words } },
          ...(id === 'put' && {
            fix: { kind: 'suggestion' as const, title: { id: 'delete', values: { words } }, edits },
          }),
        });
      }
    }
  },
};
