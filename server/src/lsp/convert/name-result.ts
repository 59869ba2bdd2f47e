import type { CheckedDocument } from '../session/session';

/** A name for all that is a function of a document's text and of what is in force for it. */
export function nameResult({ document: { serial, version }, inForce }: CheckedDocument): string {
  return `${serial}.${version}.${inForce.serial}`;
}
