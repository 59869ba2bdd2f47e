import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetAt } from './apply';
import { Client } from './client';
import { DRAFT, URI } from './drafts';

const PIECES = [
  '\n',
  '\r',
  '\r\n',
  '一、',
  '（二）',
  '2 ',
  '1.',
  'XX县',
  'X月X日',
  '---\n',
  '布署',
  '。',
  '整改措施',
  '😀',
  '',
];
const place = fc.record({ line: fc.nat(14), character: fc.nat(30) });
const edit = fc.record({
  range: fc
    .record({ start: place, end: place })
    .map(({ start, end }) => (isBefore(end, start) ? { start: end, end: start } : { start, end })),
  text: fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((pieces) => pieces.join('')),
});
/** Edits of one notification each, and whether the client asks in between. */
const edits = fc.array(
  fc.record({ changes: fc.array(edit, { minLength: 1, maxLength: 3 }), asks: fc.boolean() }),
  {
    minLength: 1,
    maxLength: 6,
  },
);

type Place = { readonly line: number; readonly character: number };

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

test('after any edits the answers are those of the same text opened afresh', {
  timeout: 60_000,
}, async () => {
  const client = await Client.start();
  let opened = 0;
  const answers = async (uri: string) => ({
    diagnostics: await client.diagnose(uri),
    symbols: await client.symbols(uri),
    folds: await client.folds(uri),
  });
  const property = fc.asyncProperty(
    edits,
    fc.constantFrom('plaintext', 'markdown', 'report-draft'),
    async (batches, language) => {
      const edited = `${URI}.${opened++}`;
      let text = DRAFT;
      client.open(edited, text, language);
      for (const { changes, asks } of batches) {
        client.change(edited, ...changes);
        for (const { range, text: added } of changes) {
          text = text.slice(0, offsetAt(text, range.start)) + added + text.slice(offsetAt(text, range.end));
        }
        if (asks) await client.diagnose(edited);
      }
      const fresh = `${URI}.${opened++}`;
      client.open(fresh, text, language);
      const [now, expected] = [await answers(edited), await answers(fresh)];
      client.close(edited);
      client.close(fresh);
      expect(JSON.stringify(now).replaceAll(edited, fresh)).toBe(JSON.stringify(expected));
    },
  );
  await fc.assert(property, { numRuns: 60 });
});
