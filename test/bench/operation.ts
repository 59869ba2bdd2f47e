import type { DraftForm } from './write-draft';

/** What is measured: one more call of it, and how many findings that gave (null where it looks for none). */
export type Operation = () => number | null | Promise<number | null>;

/** Makes an operation ready to be called on a text. */
export type Subject = {
  readonly form?: DraftForm;
  readonly prepare: (text: string) => Operation | Promise<Operation>;
};
