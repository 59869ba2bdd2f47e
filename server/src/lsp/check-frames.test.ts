import { expect, test } from 'vitest';
import { CheckedFrames } from './check-frames';

const frame = (body: string) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

function pass(...pieces: readonly string[]) {
  const said: string[] = [];
  const frames = new CheckedFrames({
    onBadHeader: (sentence) => said.push(sentence),
    onBadBody: () => said.push('body'),
  });
  for (const piece of pieces) frames.write(Buffer.from(piece));
  return { through: String(frames.read() ?? ''), said };
}

test('messages go through as they are, however they are cut', () => {
  const two = frame('{"甲":1}') + frame('{}');
  expect(pass(two)).toEqual({ through: two, said: [] });
  expect(pass(...two)).toEqual({ through: two, said: [] });
});

test('a header may have more than the length, in any case of letters', () => {
  const message = 'Content-Type: a\r\ncontent-length: 2\r\n\r\n{}';
  expect(pass(message)).toEqual({ through: message, said: [] });
});

test.each([
  ['a negative length', 'Content-Length: -5\r\n\r\n{}'],
  ['a length beyond all messages', 'Content-Length: 4294967296\r\n\r\n{}'],
  ['no length', 'Content-Type: a\r\n\r\n{}'],
  ['lines that end in LF', 'Content-Length: 2\n\n{}'],
  ['no end', `X: ${'a'.repeat(100_000)}`],
])('a header with %s is told once, and nothing goes through any more', (_, bytes) => {
  const { through, said } = pass(bytes, frame('{}'), frame('{}'));
  expect([through, said.length]).toEqual(['', 1]);
});

test('a body that is no JSON is told and left out, and the next message goes through', () => {
  expect(pass(frame('{"a":'), frame('{}'))).toEqual({ through: frame('{}'), said: ['body'] });
});
