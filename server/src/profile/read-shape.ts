import type { Node } from 'jsonc-parser';
import { findNearest } from '../rules/find-nearest';
import type { Localised } from '../rules/rule';
import { type ConfigProblem, FAULTS, type Fault, MOST_PROBLEMS, makeProblem } from './config-problem';
import { findFault } from './find-fault';
import type { EitherShape, Entry, MapShape, Placed, Read, RecordShape, Shape, TextShape } from './shape';

type AnyRecord = RecordShape<Readonly<Record<string, Shape>>, string>;

/**
 * Reads a JSON value by its shape. What does not fit is reported and left out; the rest is read all the same.
 * @returns undefined when nothing of the value can be used
 */
export function readShape<S extends Shape>(
  node: Node,
  shape: S,
  report: (problem: ConfigProblem) => void,
): Read<S> | undefined {
  return new ShapeReader(report).read(node, shape) as Read<S> | undefined;
}

class ShapeReader {
  readonly #report: (problem: ConfigProblem) => void;

  #count = 0;

  constructor(report: (problem: ConfigProblem) => void) {
    this.#report = (problem) => {
      this.#count++;
      report(problem);
    };
  }

  read(node: Node, shape: Shape): unknown {
    if (shape.type === 'either') return this.#readEither(node, shape);
    if (node.type !== JSON_TYPES[shape.type]) return this.#refuseType(node, [shape]);
    switch (shape.type) {
      case 'text':
        return this.#readText(node, shape);
      case 'flag':
        return placed(node);
      case 'integer':
        if (Number.isInteger(node.value) && node.value >= shape.minimum && node.value <= shape.maximum) {
          return placed(node);
        }
        return this.#refuse(node, FAULTS.outOfRange(shape.minimum, shape.maximum));
      case 'list':
        return (node.children ?? [])
          .map((item) => this.read(item, shape.items))
          .filter((one) => one !== undefined);
      case 'record':
        return this.#readRecord(node, shape);
      case 'map':
        return this.#readMap(node, shape);
    }
  }

  #readEither(node: Node, { shapes }: EitherShape<readonly Shape[]>): unknown {
    const fitting = shapes.find((shape) => shape.type !== 'either' && JSON_TYPES[shape.type] === node.type);
    return fitting ? this.read(node, fitting) : this.#refuseType(node, shapes);
  }

  #readText(node: Node, shape: TextShape): Placed<string> | undefined {
    const fault = findFault(node.value, shape);
    return fault ? this.#refuse(node, fault) : placed(node);
  }

  #readRecord(node: Node, shape: AnyRecord): unknown {
    const read: Record<string, unknown> = {};
    for (const { key, value } of this.#entriesOf(node, FAULTS.duplicateKey)) {
      // Not `key in`: a file may well have a key "constructor".
      const inner = Object.hasOwn(shape.keys, key.value) ? shape.keys[key.value] : undefined;
      if (!inner) {
        // What was meant is looked for only where that is told.
        const near = this.#count > MOST_PROBLEMS ? null : findNearest(key.value, Object.keys(shape.keys));
        this.#report(makeProblem(unknownKey(key.value, near, shape), key.start, key.end));
      } else if (value) {
        const content = this.read(value, inner);
        if (content !== undefined) read[key.value] = content;
      }
    }
    const missing = shape.required?.filter((key) => read[key] === undefined) ?? [];
    for (const key of missing) {
      const isThere = node.children?.some(({ children }) => children?.[0]?.value === key);
      if (!isThere) this.#report(makeProblem(FAULTS.missingKey(key), node.offset, node.offset + 1, false));
    }
    return missing.length > 0 ? undefined : read;
  }

  #readMap(node: Node, { keyFormat, values }: MapShape<Shape>): readonly Entry<unknown>[] {
    const entries: Entry<unknown>[] = [];
    const duplicate = keyFormat === 'id' ? FAULTS.duplicateGenre : FAULTS.duplicateKey;
    for (const { key, value } of this.#entriesOf(node, duplicate)) {
      const fault = findFault(key.value, { type: 'text', format: keyFormat });
      if (fault) this.#report(makeProblem(fault, key.start, key.end));
      else if (value) {
        const content = this.read(value, values);
        if (content !== undefined) entries.push({ key, value: content });
      }
    }
    return entries;
  }

  /** The entries of an object, of a key that is there twice the last one. */
  #entriesOf(
    node: Node,
    duplicate: (key: string) => Fault,
  ): Iterable<{ key: Placed<string>; value: Node | undefined }> {
    const entries = new Map<string, { key: Placed<string>; value: Node | undefined }>();
    for (const { children = [] } of node.children ?? []) {
      const [name, value] = children;
      if (!name) continue;
      const key = placed<string>(name);
      if (entries.delete(key.value)) this.#report(makeProblem(duplicate(key.value), key.start, key.end));
      entries.set(key.value, { key, value });
    }
    return entries.values();
  }

  #refuse(node: Node, fault: Fault): undefined {
    this.#report(makeProblem(fault, node.offset, node.offset + node.length, node.type === 'string'));
  }

  #refuseType(node: Node, shapes: readonly Shape[]): undefined {
    const fault = FAULTS.wrongType(describeShapes(shapes), FOUND[node.type] ?? FOUND.null!);
    // A whole object need not be underlined for being one.
    const length = node.type === 'object' || node.type === 'array' ? 1 : node.length;
    this.#report(makeProblem(fault, node.offset, node.offset + length, false));
  }
}

function unknownKey(key: string, near: string | null, { keyNoun = 'key' }: AnyRecord): Fault {
  if (keyNoun === 'rule') return FAULTS.unknownRule(key, near);
  return keyNoun === 'option' ? FAULTS.unknownOption(key, near) : FAULTS.unknownKey(key, near);
}

function placed<T>(node: Node): Placed<T> {
  return { value: node.value as T, start: node.offset, end: node.offset + node.length };
}

const JSON_TYPES = {
  text: 'string',
  flag: 'boolean',
  integer: 'number',
  list: 'array',
  record: 'object',
  map: 'object',
} as const;

const FOUND: Readonly<Record<string, Localised>> = {
  string: { zh: '文字', en: 'a text' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  number: { zh: '数字', en: 'a number' },
  array: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
  null: { zh: 'null', en: 'null' },
};

const WANTED: Readonly<Record<Exclude<Shape['type'], 'either'>, Localised>> = {
  text: { zh: '加引号的文字', en: 'a text in quotation marks' },
  flag: { zh: 'true 或 false', en: 'true or false' },
  integer: { zh: '整数', en: 'a whole number' },
  list: { zh: '方括号括起的列表', en: 'a list in square brackets' },
  record: { zh: '花括号括起的对象', en: 'an object in braces' },
  map: { zh: '花括号括起的对象', en: 'an object in braces' },
};

function describeShapes(shapes: readonly Shape[]): Localised {
  const wanted = shapes.flatMap(({ type }) => (type === 'either' ? [] : [WANTED[type]]));
  return { zh: wanted.map(({ zh }) => zh).join('或'), en: wanted.map(({ en }) => en).join(' or ') };
}
