import type { Localised } from '../rules/rule';
import type { Choice, Shape, TextFormat, TextShape } from './shape';

export type Json = { readonly [key: string]: unknown };

/** How a schema speaks to its reader; `path` is the way to the value, as `terms.item.use`. */
export interface SchemaWords {
  describe(about: Localised, path: string): Json;
  describeChoices(choices: readonly Choice[], path: string): Json;
}

interface Style {
  /** False: everything is named and nothing refused. */
  readonly isStrict: boolean;
  readonly words: SchemaWords;
  /** Shapes that stand under `definitions`, by their names there. */
  readonly shared?: readonly (readonly [name: string, shape: Shape])[];
}

/** Formats in which other texts are right as well as the ones that can be named beforehand. */
const OPEN: ReadonlySet<TextFormat | undefined> = new Set<TextFormat>(['genre', 'extended']);
const NOT_EMPTY: ReadonlySet<TextFormat | undefined> = new Set<TextFormat>([
  'words',
  'phrase',
  'mark',
  'glob',
]);

/** Writes shapes as JSON Schema. */
export class SchemaWriter {
  readonly #style: Style;

  constructor(style: Style) {
    this.#style = style;
  }

  write(shape: Shape, path: string): Json {
    const constraints = this.#constraintsOf(shape, path);
    return {
      ...(shape.about && this.#style.words.describe(shape.about, path)),
      ...(this.#style.isStrict ? constraints : { anyOf: [constraints, {}] }),
    };
  }

  /** What stands inside another value: a reference where the shape is a shared one. */
  #writeInner(shape: Shape, path: string): Json {
    const shared = this.#style.shared?.find(([, one]) => one === shape);
    return shared ? { $ref: `#/definitions/${shared[0]}` } : this.write(shape, path);
  }

  #constraintsOf(shape: Shape, path: string): Json {
    switch (shape.type) {
      case 'text':
        return this.#textSchema(shape, path);
      case 'flag':
        return { type: 'boolean' };
      case 'integer':
        return { type: 'integer', minimum: shape.minimum, maximum: shape.maximum };
      case 'list':
        return { type: 'array', items: this.#writeInner(shape.items, `${path}.item`) };
      case 'map':
        return { type: 'object', additionalProperties: this.#writeInner(shape.values, `${path}.value`) };
      case 'either':
        return { anyOf: shape.shapes.map((one, i) => this.#writeInner(one, `${path}.${i}`)) };
      case 'record':
        return this.#recordSchema(shape, path);
    }
  }

  #recordSchema({ keys, required }: Extract<Shape, { type: 'record' }>, path: string): Json {
    const properties = Object.entries(keys).map(
      ([key, value]) => [key, this.#writeInner(value, `${path}.${key}`)] as const,
    );
    return {
      type: 'object',
      properties: Object.fromEntries(properties),
      ...(this.#style.isStrict && { ...(required && { required }), additionalProperties: false }),
    };
  }

  #textSchema({ format, choices }: TextShape, path: string): Json {
    const text = { type: 'string', ...(NOT_EMPTY.has(format) && { minLength: 1 }) };
    if (!choices) return text;
    const closed = this.#choiceSchema(choices, path);
    return OPEN.has(format) ? { anyOf: [closed, text] } : closed;
  }

  #choiceSchema(choices: readonly Choice[], path: string): Json {
    const isDescribed = choices.some(({ about }) => about);
    return {
      type: 'string',
      enum: choices.map(({ value }) => value),
      ...(isDescribed && this.#style.words.describeChoices(choices, path)),
    };
  }
}
