const NEWEST_TRIED = 24;

/** Of the Node that runs this. */
export function majorVersion(): number {
  return Number.parseInt(process.versions.node, 10);
}

/** False for a Node whose V8 may not know a flag: with one that it does not know, a process does not even start. */
export function isTried(): boolean {
  return majorVersion() <= NEWEST_TRIED;
}
