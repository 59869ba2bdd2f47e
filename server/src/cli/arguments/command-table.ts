import type { Localised } from '../../rules/rule';

/** What can be asked for, and what stands behind the word. */
export interface CommandFacts {
  /** How the operands are written in help: `路径…`; null for none. */
  readonly operands: Localised | null;
  /** How many operands there must and may be. */
  readonly least: number;
  readonly most: number;
  /** From which operand on they are names of files. */
  readonly firstFile?: number;
  /** One line for the list of commands. */
  readonly about: Localised;
  /** What the command's own help says besides. */
  readonly more?: Localised;
}

/** All commands. Help, completion scripts and docs/command-line.md are made of this table and of OPTIONS. */
export const COMMANDS = {
  check: {
    operands: { zh: '路径…', en: 'PATH…' },
    least: 1,
    most: Number.POSITIVE_INFINITY,
    firstFile: 0,
    about: { zh: '检查报告稿（不写命令时就是它）', en: 'check report drafts (the default)' },
    more: {
      zh: '路径可以是文件、文件夹、通配符；- 表示标准输入。文件夹里只看 .txt、.md、.report、.gongwen、.docx，不看以“.”开头的和 node_modules，也不看 .gitignore、.reportcheckupignore 排除的；直接写出的文件一律检查。',
      en: 'A path is a file, a folder or a glob; - is standard input. In folders .txt, .md, .report, .gongwen and .docx are looked at, but nothing hidden, no node_modules, and nothing that .gitignore or .reportcheckupignore leaves out; a file that is named itself is always checked.',
    },
  },
  annotate: {
    operands: { zh: '文档.docx', en: 'DOCUMENT.docx' },
    least: 1,
    most: 1,
    firstFile: 0,
    about: {
      zh: '把问题写成 Word 文档的批注',
      en: 'write the findings into a Word document as comments',
    },
    more: {
      zh: '批注落在有问题的词句上，署名 Report Checkup 报告体检；再运行一次会换掉上次的批注，别人的批注不动。',
      en: 'Each comment is on the words it is about, by Report Checkup 报告体检; another run replaces the comments of the last one and leaves those of others alone.',
    },
  },
  text: {
    operands: { zh: '文档.docx', en: 'DOCUMENT.docx' },
    least: 1,
    most: 1,
    firstFile: 0,
    about: {
      zh: '输出 Word 文档里读到的文字，含自动编号',
      en: 'print the text of a Word document, automatic numbers included',
    },
    more: {
      zh: '修订按已接受读，目录、脚注和页眉页脚不在内。可以让 git diff 显示 Word 文档改了什么：git config diff.docx.textconv "report-checkup text"，再在 .gitattributes 里写 *.docx diff=docx。',
      en: 'Tracked changes are read as accepted; the table of contents, notes, headers and footers are left out. It lets git diff show what changed in Word documents: git config diff.docx.textconv "report-checkup text", and *.docx diff=docx in .gitattributes.',
    },
  },
  init: {
    operands: { zh: '[文件夹]', en: '[FOLDER]' },
    least: 0,
    most: 1,
    firstFile: 0,
    about: {
      zh: '新建一份带说明的 .reportcheckup.json',
      en: 'write a commented .reportcheckup.json to begin with',
    },
  },
  new: {
    operands: { zh: '体裁 [文件]', en: 'GENRE [FILE]' },
    least: 1,
    most: 2,
    firstFile: 1,
    about: {
      zh: '按体裁搭一份新稿的框架，写到文件或标准输出',
      en: 'lay out a new draft of a genre, in a file or on standard output',
    },
  },
  genres: {
    operands: null,
    least: 0,
    most: 0,
    about: { zh: '列出全部体裁', en: 'list all genres' },
  },
  rules: {
    operands: null,
    least: 0,
    most: 0,
    about: { zh: '列出全部规则', en: 'list all rules' },
  },
  explain: {
    operands: { zh: '规则…', en: 'RULE…' },
    least: 1,
    most: Number.POSITIVE_INFINITY,
    about: {
      zh: '说明一条规则：为什么、反例、正例、怎么设置',
      en: 'explain a rule: why, examples, settings',
    },
  },
  stream: {
    operands: null,
    least: 0,
    most: 0,
    about: {
      zh: '标准输入一行一份稿子（NDJSON），标准输出一行一个结果',
      en: 'check one draft a line: NDJSON in, NDJSON out',
    },
    more: {
      zh: '每行一个 {"path":"…","text":"…"}，Word 文档写成 {"path":"…","docx":"…"}（base64）；每行输入按原来的次序得到一行结果，读不懂的得到 {"path":…,"error":"…"}。内存占用与行数无关，可以作 Spark pipe、Hadoop Streaming、GNU parallel 的一环。文件夹里的 .reportcheckup.json 不起作用，要用配置请写 --config。',
      en: 'Each line is {"path":"…","text":"…"}, or {"path":"…","docx":"…"} with a Word document in base64; each is answered by one line, in the same order; one that cannot be read, by {"path":…,"error":"…"}. Memory does not depend on the number of lines, so it can be a stage of Spark pipe, Hadoop Streaming or GNU parallel. A .reportcheckup.json in a folder does not count here; use --config.',
    },
  },
  completion: {
    operands: { zh: 'bash|zsh|fish|powershell', en: 'bash|zsh|fish|powershell' },
    least: 1,
    most: 1,
    about: { zh: '输出命令补全脚本', en: 'print a script that completes this command line' },
    more: {
      zh: '例如在 ~/.bashrc 里写：source <(report-checkup completion bash)',
      en: 'For example, in ~/.bashrc: source <(report-checkup completion bash)',
    },
  },
} as const satisfies Record<string, CommandFacts>;

export type CommandName = keyof typeof COMMANDS;

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** The shells that a completion script can be had for. */
export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];
