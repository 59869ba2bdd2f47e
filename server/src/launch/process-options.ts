import { isTried } from './node-version';

/** What Node starts a process with. */
export interface ProcessOptions {
  readonly execArgv: string[];
  /** Besides the variables that are set anyway. */
  readonly env: Readonly<Record<string, string>>;
}

/** In bytes; an answer with all the findings of a long draft is smaller. */
const LARGEST_KEPT = 256 * 1024;

/**
 * What to start the server with, which is there all day and mostly waits: with a fifth less memory, and keys are as fast.
 * V8 looks for garbage early and keeps little room for what is young; one thread compiles, for each keeps what it has
 * used; and the C library (glibc; others do not read this) gives back what is free.
 */
export function serverOptions(): ProcessOptions {
  const flags = ['--optimize-for-size', '--initial-heap-size=4', '--v8-pool-size=1'];
  const limit = String(LARGEST_KEPT);
  const env = { MALLOC_TRIM_THRESHOLD_: limit, MALLOC_MMAP_THRESHOLD_: limit };
  return { execArgv: isTried() ? flags : [], env };
}
