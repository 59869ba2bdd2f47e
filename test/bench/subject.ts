import type { Operation, Subject } from './operation';
import { edits, floors, own } from './own';
import { PEERS } from './peers';
import { writeDraft } from './write-draft';

const SUBJECTS: Readonly<Record<string, Subject>> = { ...own, ...edits, ...floors, ...PEERS };

/** Asks a subject's process to make itself ready, or to run for about so long, at least once. */
export type Order = Preparation | Turn;

interface Preparation {
  readonly prepare: string;
  readonly bytes: number;
}

interface Turn {
  readonly run: number;
  readonly most: number;
}

export type Answer =
  | { readonly ready: true }
  | { readonly times: readonly number[]; readonly findings: number | null; readonly peakMemory: number }
  | { readonly failed: string };

/** The other end of `Contest`: a process of its own for each subject, so that none pays for another's garbage. */
export function serveSubject(): void {
  let operation: Operation | null = null;
  process.on('message', (order: Order) => {
    const answer = async (): Promise<Answer> => {
      if ('run' in order) return measure(operation!, order);
      const { form = 'plain', prepare } = SUBJECTS[order.prepare]!;
      operation = await prepare(writeDraft(order.bytes, { form }));
      return { ready: true };
    };
    answer()
      .catch(
        (error: unknown): Answer => ({
          failed: String(error)
            .replace(/[\s|]+/g, ' ')
            .slice(0, 100),
        }),
      )
      .then((message) => process.send!(message))
      .catch(() => process.exit(1));
  });
}

async function measure(operation: Operation, { run, most }: Turn): Promise<Answer> {
  const times: number[] = [];
  let findings: number | null = null;
  for (
    const end = performance.now() + run;
    times.length === 0 || (performance.now() < end && times.length < most);
  ) {
    const began = performance.now();
    findings = await operation();
    times.push(performance.now() - began);
  }
  return { times, findings, peakMemory: process.resourceUsage().maxRSS * 1024 };
}
