import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const MC = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
export const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}"`;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface DocxParts {
  /** What stands in `w:body`. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  /** Further members by name; those of `word/` get a relationship by the name's first word: `comments`, `footer1`. */
  readonly members?: Readonly<Record<string, string>>;
}

/** The bytes of a small .docx for a test. */
export function makeDocx({ body, styles, numbering, members = {} }: DocxParts): Uint8Array {
  const parts: Record<string, string> = { ...members };
  if (styles !== undefined) parts['word/styles.xml'] = `${HEAD}<w:styles ${NAMESPACES}>${styles}</w:styles>`;
  if (numbering !== undefined) {
    parts['word/numbering.xml'] = `${HEAD}<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`;
  }
  const related = Object.keys(parts).filter((name) => /^word\/\w+\.xml$/.test(name));
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(related),
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/document.xml': `${HEAD}<w:document ${NAMESPACES}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': relationships(
      related.map((name) => [/\/([a-z]+)/.exec(name)![1]!, name.slice('word/'.length)]),
    ),
    ...parts,
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function contentTypes(related: readonly string[]): string {
  const type = (name: string, kind: string) =>
    `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
  const rest = related.map((name) => type(name, /\/([a-z]+)/.exec(name)![1]!)).join('');
  return (
    `${HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ` +
    'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${type('word/document.xml', 'document.main')}${rest}</Types>`
  );
}

function relationships(targets: readonly (readonly [string, string])[]): string {
  const rows = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${R}/${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">${rows.join('')}</Relationships>`;
}

/** A paragraph of one run; `properties` go into `w:pPr`. */
export function paragraph(text: string, properties = ''): string {
  const pPr = properties && `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${pPr}${text === '' ? '' : run(text)}</w:p>`;
}

export function run(text: string, properties = ''): string {
  const rPr = properties && `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of rows of cells, each cell one paragraph. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A definition of a list with that many levels: `[format, text, more]` by level. */
export function list(id: number, ...levels: readonly (readonly [string, string, string?])[]): string {
  const each = levels.map(
    ([format, text, more = ''], i) =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}">${each.join('')}</w:abstractNum>`;
}

/** A list that paragraphs refer to. */
export function num(id: number, definition: number, more = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${more}</w:num>`;
}

export function numbered(id: number, level: number): string {
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}
