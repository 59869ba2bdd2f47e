import type { Localised } from '../rules/rule';

/**
 * What a value of `.reportcheckup.json` may be, as data. The file is read by it, and the JSON Schema that editors
 * complete from is made of it, so that the two cannot differ. A schema library knows neither places in the text nor
 * two languages, and drops a whole object for one wrong key; here the right half still counts.
 */
export type Shape =
  | TextShape
  | FlagShape
  | IntegerShape
  | ListShape<Shape>
  | RecordShape<Readonly<Record<string, Shape>>, string>
  | MapShape<Shape>
  | EitherShape<readonly Shape[]>;

interface Described {
  /** What an editor shows while the value is written. */
  readonly about?: Localised;
}

/** One value that a text may have. */
export interface Choice {
  readonly value: string;
  readonly about?: Localised;
  /** What a list to choose from calls it, where the value itself is no word. */
  readonly label?: Localised;
}

/** What has to be true of a text besides being one; see `findFault`. */
export type TextFormat = 'words' | 'phrase' | 'mark' | 'glob' | 'id' | 'genre' | 'rule' | 'extended';

export interface TextShape extends Described {
  readonly type: 'text';
  readonly format?: TextFormat;
  /** The values it may have, or, where the format is one, those that can be named beforehand. */
  readonly choices?: readonly Choice[];
}

export interface FlagShape extends Described {
  readonly type: 'flag';
}

export interface IntegerShape extends Described {
  readonly type: 'integer';
  readonly minimum: number;
  readonly maximum: number;
}

export interface ListShape<Item extends Shape> extends Described {
  readonly type: 'list';
  readonly items: Item;
}

/** An object whose keys are known. */
export interface RecordShape<Keys extends Readonly<Record<string, Shape>>, Required extends string>
  extends Described {
  readonly type: 'record';
  readonly keys: Keys;
  readonly required?: readonly Required[];
  /** What an unknown key is called in the message about it. */
  readonly keyNoun?: 'key' | 'rule' | 'option';
}

/** An object whose keys the user chooses. */
export interface MapShape<Value extends Shape> extends Described {
  readonly type: 'map';
  readonly keyFormat: TextFormat;
  readonly values: Value;
}

/** One of several shapes, told apart by their JSON type. */
export interface EitherShape<Shapes extends readonly Shape[]> extends Described {
  readonly type: 'either';
  readonly shapes: Shapes;
}

/** A value and where it stands, in UTF-16 offsets. */
export interface Placed<T> {
  readonly value: T;
  readonly start: number;
  readonly end: number;
}

/** What is read by a shape: every value with its place, what is wrong left out. */
export type Read<S> = S extends TextShape
  ? Placed<string>
  : S extends FlagShape
    ? Placed<boolean>
    : S extends IntegerShape
      ? Placed<number>
      : S extends ListShape<infer Item>
        ? readonly Read<Item>[]
        : S extends MapShape<infer Value>
          ? readonly Entry<Read<Value>>[]
          : S extends EitherShape<infer Shapes>
            ? Read<Shapes[number]>
            : S extends RecordShape<infer Keys, string>
              ? { readonly [K in keyof Keys as K extends RequiredKey<S> ? K : never]: Read<Keys[K]> } & {
                  readonly [K in keyof Keys as K extends RequiredKey<S> ? never : K]?: Read<Keys[K]>;
                }
              : never;

type RequiredKey<S> = S extends { readonly required: readonly (infer Key)[] } ? Key : never;

/** One key of a map with its value. */
export interface Entry<T> {
  readonly key: Placed<string>;
  readonly value: T;
}
