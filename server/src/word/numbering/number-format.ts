import { chineseCounting, chineseDigits, chineseThousands, formalNumber } from './han-numbers';
import { circled, fullWidth, letters, roman } from './latin-numbers';

const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const AIUEO = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン';
const IROHA =
  'イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン';

const decimal = (value: number) => String(value);
/** One of a row, which begins anew at its end. */
const ofRow = (row: string) => (value: number) => (value < 1 ? '' : [...row][(value - 1) % [...row].length]!);

/** The formats of ST_NumberFormat (ISO/IEC 29500-1, 17.18.59) that documents of China have, as Word writes them. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (value) => decimal(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperRoman: (value) => roman(value),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: letters,
  lowerLetter: (value) => letters(value).toLowerCase(),
  ordinal: englishOrdinal,
  hex: (value) => value.toString(16).toUpperCase(),
  numberInDash: (value) => `- ${value} -`,
  none: () => '',
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedFullstop: (value) => enclosed(value, 0x2488, '.'),
  decimalEnclosedParen: (value) => enclosed(value, 0x2474, ')'),
  chineseCounting,
  taiwaneseCounting: chineseCounting,
  ideographDigital: chineseDigits,
  japaneseDigitalTenThousand: chineseDigits,
  taiwaneseDigital: chineseDigits,
  koreanDigital2: chineseDigits,
  chineseCountingThousand: (value) => chineseThousands(value),
  taiwaneseCountingThousand: (value) => chineseThousands(value),
  japaneseCounting: (value) => chineseThousands(value, false),
  chineseLegalSimplified: (value) => formalNumber(value, '零壹贰叁肆伍陆柒捌玖'),
  ideographLegalTraditional: (value) => formalNumber(value, '零壹貳參肆伍陸柒捌玖'),
  japaneseLegal: (value) => formalNumber(value, '〇壱弐参四伍六七八九'),
  ideographTraditional: ofRow(STEMS),
  ideographZodiac: ofRow(BRANCHES),
  ideographZodiacTraditional: (value) => ofRow(STEMS)(value) + ofRow(BRANCHES)(value),
  ideographEnclosedCircle: (value) =>
    value >= 1 && value <= 10 ? String.fromCodePoint(0x327f + value) : decimal(value),
  aiueo: ofRow(AIUEO),
  aiueoFullWidth: ofRow(AIUEO),
  iroha: ofRow(IROHA),
  irohaFullWidth: ofRow(IROHA),
};

/**
 * A number as Word writes it.
 * @param format `w:val` of `w:numFmt`; one that is not known counts in digits, as in Word
 * @param custom `w:format` of it: `001, 002, 003, ...`, a row that says how many digits
 */
export function formatNumber(value: number, format: string, custom: string | null = null): string {
  if (format === 'custom') return customNumber(value, custom ?? '');
  return (FORMATS[format] ?? decimal)(value);
}

/** `001, 002, 003, ...` and the like: digits filled up to the length of the first. */
function customNumber(value: number, row: string): string {
  const [first = ''] = row.split(',');
  return decimal(value).padStart(/^0\d+$/.test(first.trim()) ? first.trim().length : 1, '0');
}

function englishOrdinal(value: number): string {
  const tens = value % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${ending}`;
}

function enclosed(value: number, first: number, ending: string): string {
  return value >= 1 && value <= 20 ? String.fromCodePoint(first + value - 1) : `${value}${ending}`;
}
