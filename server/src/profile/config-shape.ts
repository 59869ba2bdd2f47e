import { GENRES } from '../genres/catalogue';
import { RULE_NAMES } from '../rules/catalogue';
import { BUILT_IN_CONFIGS } from './built-in-configs';
import { GENRE_SHAPE } from './genre-shape';
import { RULES_SHAPE } from './rules-shape';
import type { Choice, Read } from './shape';

const GENRE_NAMES: readonly Choice[] = GENRES.flatMap(({ id, name }) => [
  { value: name.zh, about: name },
  { value: id, about: name },
]);

/** What a name of the house can be. */
const NAME_KINDS: readonly Choice[] = [
  { value: 'word', about: { zh: '词语', en: 'a word' } },
  { value: 'office', about: { zh: '机构、单位', en: 'an office' } },
  { value: 'place', about: { zh: '地方', en: 'a place' } },
  { value: 'person', about: { zh: '人名', en: 'a person' } },
];

const EXTENDED = {
  type: 'text',
  format: 'extended',
  choices: Object.entries(BUILT_IN_CONFIGS).map(([value, { about }]) => ({ value, about })),
  about: {
    zh: '内置配置的名称，或文件的相对路径。',
    en: 'The name of a built-in configuration, or a relative path.',
  },
} as const;

/** All that `.reportcheckup.json` can hold. */
export const CONFIG_SHAPE = {
  type: 'record',
  about: {
    zh: '报告体检的配置：放在稿件所在文件夹或上级文件夹，离稿件最近的一份起作用。',
    en: 'The configuration of Report Checkup: in the draft’s folder or one above; the nearest one counts.',
  },
  keys: {
    $schema: {
      type: 'text',
      about: {
        zh: '编辑器按它提示和校验，不影响检查。',
        en: 'What editors complete and validate by; it does not change the checks.',
      },
    },
    extends: {
      type: 'either',
      about: {
        zh: '先用哪些配置打底，后面的盖过前面的，本文件盖过它们。',
        en: 'The configurations that this one builds on; a later one overrides an earlier one, this file all of them.',
      },
      shapes: [EXTENDED, { type: 'list', items: EXTENDED }],
    },
    files: {
      type: 'map',
      keyFormat: 'glob',
      about: {
        zh: '哪些文件是报告稿、是什么体裁。左边写文件（`*.txt`、`整改/**`），从上往下第一个对得上的算数；右边写体裁名，`auto` 由标题决定，`none` 不检查。',
        en: 'Which files are drafts, and of which genre. On the left a glob (`*.txt`, `整改/**`), of which the first that fits counts; on the right a genre, `auto` for what the title says, `none` for no draft.',
      },
      values: {
        type: 'text',
        format: 'genre',
        about: { zh: '体裁名、`auto` 或 `none`。', en: 'A genre, `auto` or `none`.' },
        choices: [
          {
            value: 'auto',
            about: { zh: '是报告稿，体裁由标题决定', en: 'a draft, its genre as the title says' },
          },
          { value: 'none', about: { zh: '不是报告稿，不检查', en: 'no draft; not checked' } },
          ...GENRE_NAMES,
        ],
      },
    },
    genres: {
      type: 'map',
      keyFormat: 'id',
      about: {
        zh: '本单位自己的体裁，或对内置体裁的修改。左边是标识。',
        en: 'Genres of the office’s own, or changes to built-in ones, by id.',
      },
      values: GENRE_SHAPE,
    },
    rules: RULES_SHAPE,
    practice: {
      type: 'flag',
      about: {
        zh: '是否检查只有写作惯例、没有法规或标准依据的内容（例如该有哪几节）。',
        en: 'Whether to check what rests on custom alone, with no regulation or standard behind it (such as which sections there are).',
      },
    },
    placeholders: {
      type: 'record',
      about: { zh: '占位符的补充和例外。', en: 'More placeholders, and exceptions.' },
      keys: {
        marks: {
          type: 'list',
          about: {
            zh: '本单位模板里另外使用的占位记号，原样查找，例如 `@@`。',
            en: 'Marks that hold a place in the office’s own templates, found as they are: `@@`.',
          },
          items: { type: 'text', format: 'mark', about: { zh: '占位记号。', en: 'A mark.' } },
        },
        ignore: {
          type: 'list',
          about: {
            zh: '哪些词语里的不算占位符，`*` 代表一小句以内的任意文字，例如 `XX型`、`某*公司`。',
            en: 'Words in which nothing is a placeholder, `*` standing for anything within a clause: `XX型`, `某*公司`.',
          },
          items: {
            type: 'text',
            format: 'phrase',
            about: { zh: '词语，可以带 `*`。', en: 'Words; they may hold `*`.' },
          },
        },
      },
    },
    terms: {
      type: 'list',
      about: { zh: '本单位的统一写法。', en: 'How the office writes things.' },
      items: {
        type: 'record',
        about: { zh: '一个统一写法。', en: 'A form to use, and forms to avoid.' },
        required: ['avoid'],
        keys: {
          use: {
            type: 'text',
            format: 'words',
            about: {
              zh: '应当怎么写。没有这一项，表示这些写法不要出现。',
              en: 'What to write. Without it the forms are simply not to be used.',
            },
          },
          avoid: {
            type: 'list',
            about: { zh: '不要怎么写。', en: 'What not to write.' },
            items: { type: 'text', format: 'words', about: { zh: '不用的写法。', en: 'A form to avoid.' } },
          },
          note: {
            type: 'text',
            format: 'words',
            about: { zh: '原因，会显示在提示里。', en: 'Why; shown with the finding.' },
          },
        },
      },
    },
    names: {
      type: 'list',
      about: {
        zh: '本单位的词语、机构、地方和人名：这样写没有错，不再提示。',
        en: 'Words, offices, places and people of the house: they are right as they are, and are not asked about again.',
      },
      items: {
        type: 'record',
        about: { zh: '一个名称。', en: 'A name.' },
        required: ['name'],
        keys: {
          name: {
            type: 'text',
            format: 'words',
            about: { zh: '稿件里怎么写，一字不差。', en: 'As drafts write it, to the letter.' },
          },
          kind: {
            type: 'text',
            choices: NAME_KINDS,
            about: {
              zh: '是什么；不写就是词语。',
              en: 'What it is; a word where nothing is said.',
            },
          },
        },
      },
    },
    ignore: {
      type: 'list',
      about: {
        zh: '看过、决定保留的提示，不再出现。',
        en: 'Findings that were looked at and are to stay: they are not shown again.',
      },
      items: {
        type: 'record',
        about: { zh: '一处保留的提示。', en: 'A finding to leave out.' },
        required: ['rule', 'text'],
        keys: {
          rule: {
            type: 'text',
            format: 'rule',
            choices: RULE_NAMES.map((value) => ({ value })),
            about: { zh: '规则名。', en: 'The rule.' },
          },
          text: {
            type: 'text',
            about: {
              zh: '提示所指的原文，一字不差。',
              en: 'The words that the finding covers, exactly.',
            },
          },
          file: {
            type: 'text',
            format: 'glob',
            about: {
              zh: '只在这些文件里保留；不写就是所有文件。',
              en: 'Only in these files; in all of them without this key.',
            },
          },
        },
      },
    },
  },
} as const;

/** What is read out of a file, every value with its place. */
export type Config = Read<typeof CONFIG_SHAPE>;
