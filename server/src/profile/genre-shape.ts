import type { Read } from './shape';

const PHRASE = { type: 'text', format: 'phrase' } as const;

/** A section of an office's own genre. */
export const SECTION_SHAPE = {
  type: 'record',
  about: { zh: '一节。', en: 'A section.' },
  required: ['title'],
  keys: {
    title: {
      type: 'text',
      format: 'phrase',
      about: {
        zh: '这一节的标题，不带序号；补上缺少的章节时就用它。',
        en: 'The section’s title without its ordinal; what is inserted where the section is missing.',
      },
    },
    accept: {
      type: 'list',
      about: {
        zh: '还认可哪些标题，`*` 代表任意文字。不写这一项，常见的同义标题也算数；写了，就只认标题和这里列出的。',
        en: 'Other titles that will do, `*` standing for any characters. Without this key usual synonyms count; with it nothing but the title and these.',
      },
      items: { ...PHRASE, about: { zh: '标题，可以带 `*`。', en: 'A title; it may hold `*`.' } },
    },
    required: {
      type: 'flag',
      about: { zh: '是否必须有，默认必须。', en: 'Whether it has to be there; true without this key.' },
    },
    replaces: {
      type: 'text',
      format: 'phrase',
      about: {
        zh: '取代原有的哪一节（写原来的标题），位置不变。',
        en: 'The section, by its present title, that this one takes the place of.',
      },
    },
    after: {
      type: 'text',
      format: 'phrase',
      about: { zh: '排在哪一节后面。', en: 'The section that it comes after.' },
    },
    before: {
      type: 'text',
      format: 'phrase',
      about: { zh: '排在哪一节前面。', en: 'The section that it comes before.' },
    },
  },
} as const;

/** An office's own genre, or its changes to one. */
export const GENRE_SHAPE = {
  type: 'record',
  about: {
    zh: '一种体裁。标识与内置体裁相同的，是在那种体裁上修改。',
    en: 'A genre. One with the id of a built-in genre changes that genre.',
  },
  keys: {
    name: {
      type: 'either',
      about: { zh: '显示的名称。', en: 'The name that is shown.' },
      shapes: [
        { type: 'text', format: 'words' },
        {
          type: 'record',
          keys: {
            zh: { type: 'text', format: 'words', about: { zh: '中文名称。', en: 'The Chinese name.' } },
            en: { type: 'text', format: 'words', about: { zh: '英文名称。', en: 'The English name.' } },
          },
        },
      ],
    },
    extends: {
      type: 'text',
      format: 'genre',
      about: { zh: '以哪种体裁为基础。', en: 'The genre that it is based on.' },
    },
    titleCues: {
      type: 'list',
      about: {
        zh: '什么样的标题是这种体裁，`*` 代表任意文字，例如 `*民主评议*报告`。',
        en: 'What the title of such a report looks like, `*` standing for any characters: `*民主评议*报告`.',
      },
      items: { ...PHRASE, about: { zh: '标题，可以带 `*`。', en: 'A title; it may hold `*`.' } },
    },
    sections: {
      type: 'list',
      about: {
        zh: '各节，按应有的先后排列；修改已有体裁时，只写新增和要改的。',
        en: 'The sections in their order; where a genre is changed, only those that are new or changed.',
      },
      items: {
        type: 'either',
        about: {
          zh: '一节：只写标题，或写明各项。',
          en: 'A section: its title alone, or with particulars.',
        },
        shapes: [PHRASE, SECTION_SHAPE],
      },
    },
    drop: {
      type: 'list',
      about: { zh: '基础体裁中不要的节。', en: 'Sections of the base that this genre does without.' },
      items: { ...PHRASE, about: { zh: '要去掉的一节的标题。', en: 'The title of a section to drop.' } },
    },
    minimumLength: {
      type: 'integer',
      minimum: 0,
      maximum: 1_000_000,
      about: {
        zh: '正文通常不少于多少字。',
        en: 'How many Chinese characters the body usually has at least.',
      },
    },
  },
} as const;

export type GenreConfig = Read<typeof GENRE_SHAPE>;
export type SectionConfig = Read<typeof SECTION_SHAPE>;
