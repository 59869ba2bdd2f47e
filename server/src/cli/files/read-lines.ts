/**
 * The lines of a stream of bytes, without their line feeds, one at a time. What follows the last line feed is a line
 * unless it is empty. A line longer than `most` bytes is given as null, and never held as a whole.
 */
export async function* readLines(chunks: AsyncIterable<Buffer>, most: number): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let length = 0;
  const add = (part: Buffer) => {
    length += part.length;
    if (length > most) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = () => {
    const line = length > most ? null : parts.length === 1 ? parts[0]! : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let to = chunk.indexOf(0x0a); to >= 0; to = chunk.indexOf(0x0a, from)) {
      add(chunk.subarray(from, to));
      from = to + 1;
      yield take();
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
