import { deflateSync } from 'fflate';
import { WordError } from '../word-error';
import { crc32 } from './crc32';
import type { ZipArchive, ZipMember } from './zip-archive';

/** New contents by the member's name: in place of the old, or, where there is no such member, added at the end. */
export type NewMembers = ReadonlyMap<string, Uint8Array>;

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const UTF8_NAME = 0x0800;
const VERSION = 20;
const DEFLATED = 8;
/** 1980-01-01, the zero of zip's clock: what is written does not depend on when. */
const ZERO_DATE = 0x0021;

/**
 * An archive with some of its members replaced or added. The bytes of all others are copied as they are, packed; order,
 * dates and comment stay. Without new members it is the same bytes.
 * @throws {WordError} `too-large` where the result would need the 64-bit form of zip
 */
export function replaceMembers(archive: ZipArchive, replaced: NewMembers): Uint8Array {
  if (replaced.size === 0) return archive.bytes;
  const out = new Writer();
  const entries: Uint8Array[] = [];
  for (const member of archive.members) {
    const start = out.length;
    const bytes = replaced.get(member.name);
    if (bytes) entries.push(writeMember(out, member.name, bytes, member));
    else {
      out.add(archive.bytes.subarray(member.start, member.end));
      entries.push(movedEntry(member.entry, start));
    }
  }
  const known = new Set(archive.members.map(({ name }) => name));
  for (const [name, bytes] of replaced)
    if (!known.has(name)) entries.push(writeMember(out, name, bytes, null));
  writeDirectory(out, entries, archive.end);
  return out.join();
}

function writeMember(out: Writer, name: string, bytes: Uint8Array, old: ZipMember | null): Uint8Array {
  const start = out.length;
  const nameBytes = new TextEncoder().encode(name);
  const packed = deflateSync(bytes, { level: 6 });
  const common = new Uint8Array(26);
  const view = new DataView(common.buffer);
  const [time, date] = old ? oldTime(old) : [0, ZERO_DATE];
  view.setUint16(0, VERSION, true);
  view.setUint16(2, UTF8_NAME, true);
  view.setUint16(4, DEFLATED, true);
  view.setUint16(6, time, true);
  view.setUint16(8, date, true);
  view.setUint32(10, crc32(bytes), true);
  view.setUint32(14, packed.length, true);
  view.setUint32(18, bytes.length, true);
  view.setUint16(22, nameBytes.length, true);
  out.add(number32(LOCAL), common, nameBytes, packed);
  return directoryEntry(common, nameBytes, start, old);
}

function oldTime({ entry }: ZipMember): [number, number] {
  const view = new DataView(entry.buffer, entry.byteOffset);
  return [view.getUint16(12, true), view.getUint16(14, true)];
}

/** Version made by and the attributes of the old entry are kept, its extra field and comment are not: they may lie now. */
function directoryEntry(
  common: Uint8Array,
  name: Uint8Array,
  start: number,
  old: ZipMember | null,
): Uint8Array {
  const entry = new Uint8Array(46 + name.length);
  const view = new DataView(entry.buffer);
  view.setUint32(0, ENTRY, true);
  view.setUint16(4, VERSION, true);
  entry.set(common.subarray(0, 24), 6);
  if (old) {
    entry.set(old.entry.subarray(4, 6), 4);
    entry.set(old.entry.subarray(36, 42), 36);
  }
  view.setUint32(42, start, true);
  entry.set(name, 46);
  return entry;
}

function movedEntry(entry: Uint8Array, start: number): Uint8Array {
  const moved = entry.slice();
  new DataView(moved.buffer).setUint32(42, start, true);
  return moved;
}

function writeDirectory(out: Writer, entries: readonly Uint8Array[], oldEnd: Uint8Array): void {
  const start = out.length;
  out.add(...entries);
  const end = oldEnd.slice();
  const view = new DataView(end.buffer);
  view.setUint16(8, entries.length, true);
  view.setUint16(10, entries.length, true);
  view.setUint32(12, out.length - start, true);
  view.setUint32(16, start, true);
  if (out.length > 0xffffffff || entries.length > 0xffff) throw new WordError('too-large');
  out.add(end);
}

function number32(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value, true);
  return bytes;
}

class Writer {
  length = 0;
  readonly #pieces: Uint8Array[] = [];

  add(...pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) {
      this.#pieces.push(piece);
      this.length += piece.length;
    }
  }

  join(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}
