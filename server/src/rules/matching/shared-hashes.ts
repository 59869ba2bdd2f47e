/** What is kept of a hash: the hash, the next one of its bucket, how many lines have it, their sum, and who came last. */
const HASH = 0;
const NEXT = 1;
const COUNT = 2;
const SUM = 3;
const TURN = 4;
const FIELDS = 5;
const LEAST_ROOM = 64;

/**
 * Tells which lines have a hash in common with others. Lines are numbers here, from 0. Kept in flat arrays: a `Map` with
 * an entry for every clause of a draft would cost more than to read them.
 */
export class SharedHashes {
  #nodes: Int32Array;
  /** For each bucket the place of its first node, 0 for none; there is no node at place 0. */
  #buckets: Int32Array;
  #end = FIELDS;
  /** The first place that was given up. */
  #free = 0;
  /** By line, how many of its hashes other lines have too. */
  #shares: Int32Array;
  /** Of the line that is being put in or taken out: it may have the same hash twice. */
  #turn = 0;

  /** @param lines how many there will be at first; it makes room for as many hashes, and for more when they come */
  constructor(lines: number) {
    let room = LEAST_ROOM;
    while (room < lines) room *= 2;
    this.#nodes = new Int32Array(room * FIELDS);
    this.#buckets = new Int32Array(room);
    this.#shares = new Int32Array(room);
  }

  /** Begins a line; `add` or `remove` has to be called for each of its hashes. */
  open(line: number): void {
    this.#turn++;
    if (line >= this.#shares.length) this.#shares = grown(this.#shares, line + 1);
  }

  /** True where another line has it too. */
  add(line: number, hash: number): boolean {
    let node = this.#find(hash);
    if (node === 0) node = this.#make(hash);
    else if (this.#nodes[node + TURN] === this.#turn) return false;
    const nodes = this.#nodes;
    const others = nodes[node + COUNT]!;
    if (others > 0) this.#shares[line]!++;
    if (others === 1) this.#shares[nodes[node + SUM]!]!++;
    nodes[node + COUNT]!++;
    nodes[node + SUM]! += line;
    nodes[node + TURN] = this.#turn;
    return others > 0;
  }

  /** True where another line has it still. */
  remove(line: number, hash: number): boolean {
    const node = this.#find(hash);
    const nodes = this.#nodes;
    if (node === 0 || nodes[node + TURN] === this.#turn) return false;
    nodes[node + TURN] = this.#turn;
    nodes[node + SUM]! -= line;
    const others = --nodes[node + COUNT]!;
    if (others > 0) this.#shares[line]!--;
    if (others === 1) this.#shares[nodes[node + SUM]!]!--;
    if (others === 0) this.#drop(node);
    return others > 0;
  }

  /** True for a hash that several lines have. */
  isShared(hash: number): boolean {
    const node = this.#find(hash);
    return node !== 0 && this.#nodes[node + COUNT]! > 1;
  }

  /** True for a line that has a hash in common with another one. */
  sharesAny(line: number): boolean {
    return this.#shares[line]! > 0;
  }

  #bucketOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.#buckets.length - 1);
  }

  #find(hash: number): number {
    const nodes = this.#nodes;
    let node = this.#buckets[this.#bucketOf(hash)]!;
    while (node !== 0 && nodes[node + HASH] !== hash) node = nodes[node + NEXT]!;
    return node;
  }

  #make(hash: number): number {
    if (this.#free === 0 && this.#end === this.#nodes.length) this.#grow();
    const node = this.#free === 0 ? this.#end : this.#free;
    const nodes = this.#nodes;
    if (this.#free === 0) this.#end += FIELDS;
    else this.#free = nodes[node + NEXT]!;
    nodes[node + HASH] = hash;
    nodes[node + COUNT] = 0;
    nodes[node + SUM] = 0;
    this.#putInBucket(node);
    return node;
  }

  #putInBucket(node: number): void {
    const bucket = this.#bucketOf(this.#nodes[node + HASH]!);
    this.#nodes[node + NEXT] = this.#buckets[bucket]!;
    this.#buckets[bucket] = node;
  }

  #drop(node: number): void {
    const nodes = this.#nodes;
    const bucket = this.#bucketOf(nodes[node + HASH]!);
    let before = 0;
    for (let at = this.#buckets[bucket]!; at !== node; at = nodes[at + NEXT]!) before = at;
    if (before === 0) this.#buckets[bucket] = nodes[node + NEXT]!;
    else nodes[before + NEXT] = nodes[node + NEXT]!;
    nodes[node + NEXT] = this.#free;
    this.#free = node;
  }

  /** All places are taken. */
  #grow(): void {
    this.#nodes = grown(this.#nodes, this.#end + FIELDS);
    this.#buckets = new Int32Array(this.#buckets.length * 2);
    for (let node = FIELDS; node < this.#end; node += FIELDS) this.#putInBucket(node);
  }
}

function grown(array: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, array.length * 2));
  larger.set(array);
  return larger;
}
