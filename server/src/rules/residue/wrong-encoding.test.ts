import { expect, test } from 'vitest';
import { Draft } from '../../draft/draft';
import { recognise } from '../../genres/recognise';
import { describeRule } from '../testing/rule-cases';
import { wrongEncoding } from './wrong-encoding';

const TEXT = '关于河道治理情况的自查报告，经镇党委研究，现将有关情况报告如下，请予审阅。';
const BYTES = Buffer.from(TEXT, 'utf8');
const AS_GBK = new TextDecoder('gb18030').decode(BYTES);
const AS_LATIN = BYTES.toString('latin1');
const LOST = '\ufffd'.repeat(30);

describeRule(wrongEncoding, {
  finds: [
    `^${AS_GBK}^`,
    `${AS_GBK}\n^\n${AS_GBK}`.replace('\n^\n', '\n').replace(/^/, '^').replace('\n', '^\n'),
    `^${LOST}^`,
  ],
  silent: [
    TEXT,
    `巡查了二十条河\ufffd，${TEXT}`,
    '涓涓细流汇成江河，浜区鏌山的河道已经治理，娓娓道来。',
    'Café, naïve, Zürich, garçon: 外文名称照原样。',
    `${TEXT}\n\ufffd\ufffd\ufffd\n${TEXT}`,
  ],
});

test.each([
  [AS_GBK, 'UTF-8'],
  [AS_LATIN, 'UTF-8'],
  [`${LOST}\n${LOST}`, 'GB18030'],
  ['a\0b\0c\0d\0e\0f\0g\0h\0i\0j\0k\0l\0m\0', 'UTF-16'],
])('%s is no draft because of its encoding', (text, encoding) => {
  const { isDraft, reason } = recognise(Draft.parse(text, 'plain'));
  expect({ isDraft, ...reason }).toEqual({ isDraft: false, id: 'wrong-encoding', values: { encoding } });
});

test('other texts are no drafts for other reasons', () => {
  expect(recognise(Draft.parse('从前有一座山。', 'plain')).reason.id).not.toBe('wrong-encoding');
});
