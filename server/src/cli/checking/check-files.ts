import { availableParallelism } from 'node:os';
import type { Answer, FileChecker, FileToCheck, Order } from './file-checker';
import { type Member, spread } from './spread';

/** Files that are sent to a thread at a time. */
const BATCH = 8;
/** A thread takes longer to start than so many files take to be checked. */
const WORTH_THREADS = 3 * BATCH;

type Checking = Member<readonly FileToCheck[], readonly Answer[]>;

/**
 * Checks files, in threads where there are many, and gives the answers in the order of the files.
 * @throws CommandError when the command line does not fit a configuration
 */
export async function* checkFiles(files: AsyncIterable<FileToCheck>, order: Order): AsyncGenerator<Answer> {
  const batches = batch(files);
  const first = await takeFirst(batches);
  const all = chain(first, batches);
  const jobs = jobsFor(order, first);
  if (jobs === 1) {
    const checker = await makeChecker(order);
    for await (const some of all) yield* await checkHere(checker, some);
    return;
  }
  const { CheckThread } = await import('./check-thread');
  // This thread is one of them; the others start while it reads its code.
  const threads = Array.from({ length: jobs - 1 }, () => new CheckThread(order));
  try {
    const checker = await makeChecker(order);
    const here: Checking = { do: (some) => checkHere(checker, some) };
    // Each thread has the next files at hand when it has checked some.
    for await (const answers of spread(all, [...threads, ...threads, here])) yield* answers;
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** Loaded here and not before: it brings all rules with it. */
async function makeChecker(order: Order): Promise<FileChecker> {
  const { FileChecker } = await import('./file-checker');
  return FileChecker.for(order);
}

function jobsFor({ options }: Order, first: readonly (readonly FileToCheck[])[]): number {
  const files = first.reduce((sum, { length }) => sum + length, 0);
  if (options.jobs !== null) return Math.min(options.jobs, Math.max(1, files));
  return files < WORTH_THREADS ? 1 : availableParallelism();
}

async function checkHere(checker: FileChecker, files: readonly FileToCheck[]): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const file of files) answers.push(await checker.check(file));
  // Nothing above waits for anything: what other threads have sent is not read before the event loop turns.
  await new Promise((resolve) => setImmediate(resolve));
  return answers;
}

async function* batch(files: AsyncIterable<FileToCheck>): AsyncGenerator<readonly FileToCheck[]> {
  let some: FileToCheck[] = [];
  for await (const file of files) {
    some.push(file);
    if (some.length < BATCH) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/** As many batches as tell whether threads are worth it. */
async function takeFirst(
  batches: AsyncGenerator<readonly FileToCheck[]>,
): Promise<readonly (readonly FileToCheck[])[]> {
  const first: (readonly FileToCheck[])[] = [];
  while (first.length * BATCH < WORTH_THREADS) {
    const next = await batches.next();
    if (next.done) break;
    first.push(next.value);
  }
  return first;
}

async function* chain<T>(first: readonly T[], rest: AsyncGenerator<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}
