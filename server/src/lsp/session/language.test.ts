import { expect, test } from 'vitest';
import { languageOf } from './language';

test.each(['zh', 'zh-cn', 'zh-Hans', 'zh_CN.UTF-8', 'ZH-TW'])('%s is Chinese', (locale) => {
  expect(languageOf(locale)).toBe('zh');
});

test.each(['en', 'fr-FR', 'zhx', '', undefined, null, 5])('%s is not', (locale) => {
  expect(languageOf(locale)).toBe('en');
});
