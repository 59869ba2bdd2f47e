import { Inflate } from 'fflate';
import { WordError } from '../word-error';

/** One member of an archive, as its central directory tells of it. Offsets and sizes in bytes. */
export interface ZipMember {
  readonly name: string;
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins, and where the bytes end that belong to it. */
  readonly start: number;
  readonly end: number;
  /** Where its packed bytes begin. */
  readonly data: number;
  /** Its entry of the central directory. */
  readonly entry: Uint8Array;
}

export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly members: readonly ZipMember[];
  readonly directoryStart: number;
  /** Behind the last member's bytes and the directory: the end record, with the archive's comment. */
  readonly end: Uint8Array;
}

const END_RECORD = 0x06054b50;
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const MAX_MEMBERS = 20_000;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** Deflate makes at most 1,032 bytes out of one; real documents stay below 60 (their styles part). */
const MAX_RATIO = 200;
/** Below this size a ratio says nothing: a part of blanks is no attack. */
const SMALL = 1 << 20;
/** The largest part that is unpacked. A report of 5,000 paragraphs has 5 MB. */
export const MAX_PART = 256 << 20;

/**
 * Reads the directory of a zip archive. Nothing is unpacked.
 * @throws {WordError} `damaged` where it is none; `bomb` where a member declares to unpack to what no document does
 */
export function openZip(given: Uint8Array): ZipArchive {
  // A Buffer of Node is one whose slices are no copies.
  const bytes = new Uint8Array(given.buffer, given.byteOffset, given.byteLength);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = findEnd(view);
  const count = view.getUint16(at + 10, true);
  const directoryStart = view.getUint32(at + 16, true);
  if (count > MAX_MEMBERS) throw new WordError('damaged', `${count} members`);
  if (directoryStart > at) throw new WordError('damaged', 'directory');
  const members = readDirectory(bytes, view, directoryStart, count, at);
  return { bytes, members, directoryStart, end: bytes.subarray(at) };
}

function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END_RECORD) return at;
  }
  throw new WordError('damaged', 'no end record');
}

function readDirectory(
  bytes: Uint8Array,
  view: DataView,
  start: number,
  count: number,
  end: number,
): ZipMember[] {
  const members: ZipMember[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY)
      throw new WordError('damaged', 'directory entry');
    const length =
      46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (at + length > end) throw new WordError('damaged', 'directory entry');
    members.push(readMember(bytes, view, at, length, start));
    at += length;
  }
  return withEnds(members, start);
}

function readMember(bytes: Uint8Array, view: DataView, at: number, length: number, limit: number): ZipMember {
  const nameLength = view.getUint16(at + 28, true);
  const start = view.getUint32(at + 42, true);
  if (start + 30 > limit || view.getUint32(start, true) !== LOCAL)
    throw new WordError('damaged', 'local header');
  const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
  const packed = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  if (data + packed > limit) throw new WordError('damaged', 'member beyond the directory');
  refuseBomb(packed, size);
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    ...{ packed, size, start, data },
    end: data + packed,
    entry: bytes.subarray(at, at + length),
  };
}

function refuseBomb(packed: number, size: number): void {
  if (size > SMALL && size > packed * MAX_RATIO) throw new WordError('bomb', `${packed} bytes hold ${size}`);
}

/** A member's bytes go on to the next one's header: a data descriptor may stand behind the packed bytes. */
function withEnds(members: readonly ZipMember[], directoryStart: number): ZipMember[] {
  const starts = members.map(({ start }) => start).sort((a, b) => a - b);
  const next = new Map(starts.map((start, i) => [start, starts[i + 1] ?? directoryStart]));
  return members.map((member) => ({ ...member, end: Math.max(member.end, next.get(member.start)!) }));
}

/**
 * The bytes of a member, unpacked.
 * @throws {WordError} `damaged` where it cannot be unpacked or is not as long as declared, `protected` where it is
 *   encrypted, `too-large` above `MAX_PART`
 */
export function readMemberBytes({ bytes }: ZipArchive, member: ZipMember): Uint8Array {
  if (member.flags & ENCRYPTED) throw new WordError('protected', member.name);
  if (member.size > MAX_PART) throw new WordError('too-large', member.name);
  const packed = bytes.subarray(member.data, member.data + member.packed);
  if (member.method === STORED) return packed;
  if (member.method !== DEFLATED) throw new WordError('damaged', `${member.name}: method ${member.method}`);
  return inflate(packed, member);
}

/** Unpacks a piece at a time, so that no more is made than the member declares. */
function inflate(packed: Uint8Array, member: ZipMember): Uint8Array {
  const whole = new Uint8Array(member.size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > whole.length)
      throw new WordError('bomb', `${member.name}: more than declared`);
    whole.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    throw error instanceof WordError ? error : new WordError('damaged', `${member.name}: ${String(error)}`);
  }
  if (length !== member.size) throw new WordError('damaged', `${member.name}: shorter than declared`);
  return whole;
}

const PIECE = 1 << 16;
