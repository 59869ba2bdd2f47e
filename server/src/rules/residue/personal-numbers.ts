/** A number that belongs to a person. Columns are UTF-16 offsets in its text, `[start, end)`. */
export interface PersonalNumber {
  readonly kind: 'identity' | 'mobile' | 'bankCard' | 'qq';
  readonly start: number;
  readonly end: number;
}

const LONG = /\d{3}(?:\d{5}|[- ]\d{4}[- ]\d{4})|[Qq]{2}/;
/** Region, birthday, serial number, check character (GB 11643—1999). */
const IDENTITY =
  /(?<![\dA-Za-z.-])(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])\d{4}(?:19\d\d|20[0-2]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/g;
/** Numbers of mobile phones, in one piece or in groups of 3 4 4; amounts and codes stand before a unit or a letter. */
const MOBILE =
  /(?<![\dA-Za-z.+-])1[3-9]\d(?:\d{8}|-\d{4}-\d{4}| \d{4} \d{4})(?![\dA-Za-z%％-]|\.\d|[万亿元吨米人户次件个亩斤千平立])/g;
const BANK_CARD = /(?<![\dA-Za-z.-])(?:62\d{14,17}|[45]\d{15}|3[57]\d{13,14})(?![\dA-Za-z])/g;
const BANK = /卡号|账号|帐号|账户|帐户|银行卡|开户/;
const QQ = /QQ(?:号码|号|群)?\s{0,3}[:：]?\s{0,3}(\d{5,12})(?!\d)/gi;

/** All personal numbers in a text, from left to right, none inside another. */
export function findPersonalNumbers(text: string): readonly PersonalNumber[] {
  if (!LONG.test(text)) return [];
  const found: PersonalNumber[] = [];
  const add = (kind: PersonalNumber['kind'], start: number, end: number) => {
    if (!found.some((other) => start < other.end && other.start < end)) found.push({ kind, start, end });
  };
  for (const { index, 0: number } of text.matchAll(IDENTITY)) {
    if (isIdentity(text, index, number)) add('identity', index, index + number.length);
  }
  for (const { index, 0: number } of text.matchAll(MOBILE)) add('mobile', index, index + number.length);
  if (BANK.test(text)) {
    for (const { index, 0: number } of text.matchAll(BANK_CARD)) {
      if (passesLuhn(number)) add('bankCard', index, index + number.length);
    }
  }
  for (const { index, 0: words } of text.matchAll(QQ)) add('qq', index, index + words.length);
  return found.sort((a, b) => a.start - b.start);
}

/** Numbers of building permits are built alike, and one in eleven passes the check. A card that is named is meant even with a slip. */
function isIdentity(text: string, at: number, number: string): boolean {
  const words = text.slice(Math.max(0, at - 14), at);
  return (
    words.includes('身份') || (passesCheck(number) && !/(?:编号|编码|代码|许可证号?)[：:为是]?$/.test(words))
  );
}

/** The check character (GB 11643—1999; ISO 7064, MOD 11-2). */
function passesCheck(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < 17; i++) sum += Number(number[i]) * (2 ** (17 - i) % 11);
  return '10X98765432'[sum % 11] === number[17]!.toUpperCase();
}

/** The check digit of card numbers (ISO/IEC 7812-1, annex B). */
function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let i = 0; i < number.length; i++) {
    const digit = Number(number[number.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** The number with its middle hidden: what is left tells its owner, and nobody else. */
export function maskNumber(kind: Exclude<PersonalNumber['kind'], 'qq'>, number: string): string {
  const digits = number.replace(/[- ]/g, '');
  const [head, tail] = kind === 'mobile' ? [3, 4] : kind === 'identity' ? [6, 4] : [4, 4];
  return digits.slice(0, head) + '*'.repeat(digits.length - head - tail) + digits.slice(-tail);
}
