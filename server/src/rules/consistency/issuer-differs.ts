import { readParts } from '../../draft/parts/parts';
import type { DraftRule } from '../rule';
import { placeInTitle } from '../structure/title-words';

/** A region and an office of it: 青禾县 + 水利局. */
const OFFICE =
  /^(?:中共)?(\p{Script=Han}{2,8}?(?:自治[区州县旗]|[省市县区州旗镇乡]))(\p{Script=Han}{2,20})$/u;
/** One body under several names. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/人民政府/, '政府'],
  [/办公室/, '办'],
  [/委员会/, '委'],
];

export const issuerDiffers: DraftRule = {
  name: 'consistency/issuer-differs',
  level: 'warning',
  layer: 'regulation',
  source: {
    zh: '《党政机关公文处理工作条例》第九条（七）（十一）（标题、发文机关署名）',
    en: 'Regulations on Official Documents, art. 9 (7) and (11) (title, signature)',
  },
  text: {
    zh: {
      title: '标题里的发文机关与署名不一致',
      why: '条例规定标题写发文机关名称，署名署发文机关全称或者规范化简称，说的是同一个机关。两处是两个县、两个局，必有一处是别的稿子留下来的。',
    },
    en: {
      title: 'Title and signature name different offices',
      why: 'The regulations have the title name the issuer, and the signature give its full name or a regular short form: one and the same office. Where they are of two counties or two bureaus, one was left over from another paper.',
    },
  },
  messages: {
    differs: {
      zh: '标题里的发文机关是“{title}”，署名是“{signature}”，请核对。',
      en: 'The title names “{title}” as the issuer, the signature “{signature}”; check both.',
    },
    signature: { zh: '署名在这里', en: 'The signature' },
  },
  bad: {
    text: '青石县水利局关于河道清淤情况的报告\n\n县人民政府：\n　　清淤三公里。\n\n白岭县水利局\n2025年6月3日\n',
  },
  good: {
    text: '青石县水利局关于河道清淤情况的报告\n\n县人民政府：\n　　清淤三公里。\n\n青石县水利局\n2025年6月3日\n',
  },

  checkDraft({ draft }, report) {
    const { title, signatures } = readParts(draft);
    if (!title || title.issuer === '' || signatures.length !== 1) return;
    const [signature] = signatures as readonly [(typeof signatures)[0]];
    if (!areTwo(title.issuer, signature.text)) return;
    const { line, start, end, text } = signature;
    report({
      ...placeInTitle(draft, title.issuer),
      message: { id: 'differs', values: { title: title.issuer, signature: text } },
      related: [{ line, start, end, message: { id: 'signature', values: {} } }],
    });
  },
};

/** Two offices by full names: the same one of two regions, or two bureaus of one. */
function areTwo(a: string, b: string): boolean {
  const [first, second] = [split(a), split(b)];
  if (!first || !second || first.region.length < 3 || second.region.length < 3) return false;
  if (first.region === second.region) {
    return (
      first.office !== second.office &&
      first.office.endsWith('局') &&
      second.office.endsWith('局') &&
      !isWithin(first.office, second.office)
    );
  }
  return first.office === second.office && !isWithin(first.region, second.region);
}

function isWithin(a: string, b: string): boolean {
  return a.includes(b) || b.includes(a);
}

function split(words: string): { readonly region: string; readonly office: string } | null {
  const found = OFFICE.exec(words);
  if (!found) return null;
  let office = found[2]!;
  for (const [long, short] of PLAIN) office = office.replace(long, short);
  return { region: found[1]!, office };
}
