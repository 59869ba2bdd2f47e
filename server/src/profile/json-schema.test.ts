import { expect, test } from 'vitest';
import { GENRES } from '../genres/catalogue';
import { RULE_NAMES } from '../rules/catalogue';
import { CONFIG_SHAPE } from './config-shape';
import { makeJsonSchema } from './json-schema';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly markdownDescription?: string;
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, Schema>>;
}

/** All schemas in a schema, with the way to them. */
function* walk(schema: Schema, path = ''): Generator<[string, Schema]> {
  yield [path, schema];
  for (const [key, one] of Object.entries(schema.properties ?? {})) yield* walk(one, `${path}/${key}`);
  for (const [key, one] of Object.entries(schema.definitions ?? {})) yield* walk(one, `${path}#${key}`);
  for (const one of schema.anyOf ?? []) yield* walk(one, path);
  if (schema.items) yield* walk(schema.items, `${path}/[]`);
  if (typeof schema.additionalProperties === 'object') yield* walk(schema.additionalProperties, `${path}/*`);
}

const strict = makeJsonSchema('validate') as Schema;
const open = makeJsonSchema('complete') as Schema;

test.each([
  ['validate', strict],
  ['complete', open],
])('the schema to %s by names every key, rule, family and genre', (_, schema) => {
  const all = [...walk(schema)];
  const keys = new Set(all.flatMap(([, { properties }]) => Object.keys(properties ?? {})));
  const values = new Set(all.flatMap(([, one]) => one.enum ?? []));
  for (const key of Object.keys(CONFIG_SHAPE.keys)) expect(keys).toContain(key);
  for (const name of [...RULE_NAMES, 'placeholder/*', '*']) expect(keys).toContain(name);
  for (const { id, name } of GENRES) for (const value of [id, name.zh]) expect(values).toContain(value);
  for (const value of ['off', 'error', 'auto', 'none', 'report-checkup:recommended'])
    expect(values).toContain(value);
});

test('every key is described in Chinese and in English', () => {
  const properties = [...walk(strict)].flatMap(([path, one]) =>
    Object.entries(one.properties ?? {}).map(([key, value]) => [`${path}/${key}`, value] as const),
  );
  for (const [path, { markdownDescription, $ref }] of properties) {
    if ($ref) continue;
    expect(markdownDescription, path).toMatch(/\p{Script=Han}.*\n\n.*[a-z]{3}/u);
  }
});

test('only the schema to validate by refuses anything', () => {
  expect([...walk(strict)].some(([, one]) => one.additionalProperties === false)).toBe(true);
  expect([...walk(open)].some(([, one]) => one.additionalProperties === false)).toBe(false);
  const values = [...walk(open)].flatMap(([, { properties, items, additionalProperties }]) => [
    ...Object.values(properties ?? {}),
    ...(items ? [items] : []),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
  ]);
  const takesAll = ({ anyOf }: Schema) => anyOf?.some((one) => Object.keys(one).length === 0) === true;
  for (const value of [open, ...values, ...Object.values(open.definitions ?? {})]) {
    expect(takesAll(value) || value.$ref !== undefined).toBe(true);
  }
});
