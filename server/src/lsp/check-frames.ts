import { Transform, type TransformCallback } from 'node:stream';

/** No header of the base protocol is longer than a few dozen bytes. */
const LONGEST_HEADER = 64 * 1024;
/** No message is larger: the largest is a draft that is opened. */
const LARGEST_BODY = 512 * 1024 * 1024;
const HEADER_END = Buffer.from('\r\n\r\n');

/** What is done about a stream that is no stream of messages. */
export interface FrameFaults {
  /** A header that nobody can read on behind: the stream cannot go on. */
  readonly onBadHeader: (sentence: string) => void;
  /** A body that is no JSON: the message is left out (JSON-RPC 2.0, −32700). */
  readonly onBadBody: () => void;
}

/**
 * Lets messages of the base protocol of LSP through and nothing else. The reader behind it would wait for ever behind a
 * header that it does not understand.
 */
export class CheckedFrames extends Transform {
  #chunks: Buffer[] = [];
  #size = 0;
  /** How many bytes the message takes that is being read; null while its header is. */
  #wanted: number | null = null;
  #headerLength = 0;
  #isBroken = false;

  constructor(readonly faults: FrameFaults) {
    super();
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    if (!this.#isBroken) {
      this.#chunks.push(chunk);
      this.#size += chunk.length;
      while (this.#readOne()) {}
    }
    done();
  }

  /** Passes on a message that is complete; false where none is. */
  #readOne(): boolean {
    if (this.#wanted === null && !this.#readHeader()) return false;
    if (this.#wanted === null || this.#size < this.#wanted) return false;
    const all = this.#join();
    const message = all.subarray(0, this.#wanted);
    this.#chunks = [all.subarray(this.#wanted)];
    this.#size -= this.#wanted;
    this.#wanted = null;
    if (isJson(message.subarray(this.#headerLength))) this.push(message);
    else this.faults.onBadBody();
    return this.#size > 0;
  }

  #readHeader(): boolean {
    const all = this.#join();
    const end = all.indexOf(HEADER_END);
    const header = all.subarray(0, end < 0 ? Math.min(all.length, LONGEST_HEADER) : end).toString('latin1');
    // A header goes on where its last line has not ended yet.
    if (/(?:^|[^\r])\n/.test(header)) return this.#break('a header line ends in LF instead of CR LF');
    if (end < 0) {
      return all.length >= LONGEST_HEADER ? this.#break('a header has no end') : false;
    }
    const length = /^content-length:[ \t]*(\d{1,12})[ \t]*$/im.exec(header)?.[1];
    if (length === undefined || Number(length) > LARGEST_BODY) {
      return this.#break('a header has no Content-Length, or one that is not possible');
    }
    this.#headerLength = end + HEADER_END.length;
    this.#wanted = this.#headerLength + Number(length);
    return true;
  }

  #break(what: string): false {
    this.#isBroken = true;
    this.#chunks = [];
    this.faults.onBadHeader(what);
    return false;
  }

  #join(): Buffer {
    if (this.#chunks.length > 1) this.#chunks = [Buffer.concat(this.#chunks, this.#size)];
    return this.#chunks[0] ?? Buffer.alloc(0);
  }
}

function isJson(body: Buffer): boolean {
  try {
    JSON.parse(body.toString('utf8'));
    return true;
  } catch {
    return false;
  }
}
