import type { Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../../checkup/finding';
import { asRecord } from '../../profile/editor-settings';

/**
 * What tells findings apart that one rule makes at one place (several missing sections, all at the title): it
 * travels with the diagnostic, so that its bulb offers its own fix. Places change with every key press: they are
 * no part of it.
 */
export function keyOf({ message }: Finding): string {
  return hash(JSON.stringify([message.id, message.values]));
}

/** The key that a diagnostic came with; undefined when its client has dropped or changed it. */
export function readKey({ data }: Diagnostic): unknown {
  return asRecord(data).key;
}

/** FNV-1a, 32 bits: a diagnostic should not carry its text twice. */
function hash(text: string): string {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
  return (sum >>> 0).toString(36);
}
