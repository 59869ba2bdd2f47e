/** What Word wrote in place of something that is gone. Columns are UTF-16 offsets, `[start, end)`. */
export interface WordField {
  readonly kind: 'error' | 'prompt' | 'code';
  readonly start: number;
  readonly end: number;
}

const KINDS: readonly (readonly [WordField['kind'], RegExp])[] = [
  [
    'error',
    /错误[!！] ?(?:未|书签|文档|链接|超链接|不能|不是|没有|主|样式|表格|引用|域|开关|语法|图片|参考|自引用|文件)[^。，；、！!?？]{0,24}。?|Error! (?:Reference|Bookmark|No |Hyperlink|Not |Main|Unknown|Filename|Style|Cannot|Objects|Digit|Invalid)[^.。，；\u3000]{0,60}\.?|未找到(?:目录|图形|索引|引文)(?:项目?表?|项)。/g,
  ],
  [
    'prompt',
    /(?:(?:请)?(?:单击|点击|点按|轻触|双击)(?:或(?:单击|点击|点按|轻触))?(?:此处|这里|图标)?(?:以|来|可)?(?:输入|添加|插入|键入|选择|编辑)(?:文字|文本|日期|内容|标题|图片|副标题|正文|姓名|母版[^。，；]{0,6}样式)|(?:请)?在此处?(?:输入|键入|添加)(?:文字|文本|内容|标题|正文|日期|姓名)?)。?|[[［](?:键入|在此处?键入|输入)[^\]］]{0,12}[\]］]|(?:^|[：:，\s])选择(?:一个?)?(?:项目?|日期)。?$|Click (?:or tap )?(?:here )?to (?:enter|add|edit)[^.。]{0,30}\.?|Choose an item\.?/g,
  ],
  [
    'code',
    /\{ ?(?:REF|PAGEREF|NOTEREF|STYLEREF|TOC|HYPERLINK|PAGE|NUMPAGES|SEQ|MERGEFIELD|INCLUDEPICTURE|FORMTEXT|FORMCHECKBOX|DATE|TIME)\b[^{}]{0,80}\}|\b(?:REF|PAGEREF|NOTEREF) _?[A-Za-z0-9_]{1,40}(?: \\[a-z*]{1,2}(?: MERGEFORMAT)?){0,4}|\bTOC(?: ?\\[a-z](?: ?"[^"]{0,20}")?){1,6}|\bHYPERLINK(?: \\l)? "[^"]{1,120}"|\bFORM(?:TEXT|CHECKBOX|DROPDOWN)\b|_Toc\d{5,12}/g,
  ],
];

/** One of these stands in each of them. */
const SIGN =
  /错误[!！]|Error!|击|轻触|点按|键入|在此|选择|未找到|Click|Choose|REF|TOC|HYPERLINK|_Toc|FORM|\{ ?[A-Z]{3}/;
const NONE: readonly WordField[] = [];

/** The errors, prompts and field codes of Word in a line, from left to right. */
export function findWordFields(text: string): readonly WordField[] {
  if (!SIGN.test(text)) return NONE;
  const found: WordField[] = [];
  for (const [kind, pattern] of KINDS) {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      const start = index + (/^[：:，\s]/.test(words) ? 1 : 0);
      const end = index + words.length;
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
