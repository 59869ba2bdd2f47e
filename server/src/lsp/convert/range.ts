import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { Stretch } from '../../features/stretch';
import type { Edit } from '../../rules/rule';

/** A stretch of one line, `[start, end)`. */
interface Place {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

export function toRange({ line, start, end }: Place): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

export function toStretchRange({ line, start, endLine, end }: Stretch): Range {
  return { start: { line, character: start }, end: { line: endLine, character: end } };
}

export function toTextEdit(edit: Edit): TextEdit {
  return { range: toStretchRange(edit), newText: edit.text };
}

/** True when a range and a place share a character or touch. */
export function touches(range: Range, { line, start, end }: Place): boolean {
  return !isBefore(range.end, line, start) && !isBehind(range.start, line, end);
}

function isBefore(position: Position, line: number, column: number): boolean {
  return position.line < line || (position.line === line && position.character < column);
}

function isBehind(position: Position, line: number, column: number): boolean {
  return position.line > line || (position.line === line && position.character > column);
}
