import { type Encoding, writeText } from '../../files/text-file';

/**
 * A diff as bytes that fit its file: the lines of one in GB18030 are in GB18030, else no `git apply` would find them; the
 * names above them are paths, in UTF-8. UTF-16, which no diff can hold, stays as it is.
 */
export async function encodeDiff(diff: string, encoding: Encoding): Promise<string | Uint8Array> {
  const body = diff.indexOf('\n@@ ') + 1;
  if (encoding !== 'gb18030' || body === 0) return diff;
  return Buffer.concat([
    Buffer.from(diff.slice(0, body), 'utf8'),
    await writeText(diff.slice(body), { encoding, hasBom: false }),
  ]);
}
