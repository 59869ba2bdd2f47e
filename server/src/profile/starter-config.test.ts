import { expect, test } from 'vitest';
import { BUILT_IN_CONFIGS } from './built-in-configs';
import { CONFIG_SHAPE } from './config-shape';
import { mergeConfigs } from './merge-configs';
import { readConfig } from './read-config';
import { starterConfig } from './starter-config';

const problemsOf = (text: string) => {
  const { config, problems } = readConfig(text);
  const all = problems.map(({ message }) => message.zh);
  mergeConfigs({}, [config], ({ message }) => all.push(message.zh));
  return all;
};

test.each(['zh', 'en'] as const)('the starter in %s is right, with its examples and without', (language) => {
  const text = starterConfig(language);
  expect(problemsOf(text)).toEqual([]);
  const examples = text.replace(/^( +)\/\/ (?=["{}\]]| +["\]])/gm, '$1');
  expect(problemsOf(examples)).toEqual([]);
  const { config } = readConfig(examples);
  expect(Object.keys(config).sort()).toEqual(Object.keys(CONFIG_SHAPE.keys).sort());
  expect(config.terms).toHaveLength(1);
  expect(config.genres?.[0]?.value.sections).toHaveLength(4);
});

test.each(Object.entries(BUILT_IN_CONFIGS))('%s is right', (_, { text }) => {
  expect(problemsOf(text)).toEqual([]);
});
