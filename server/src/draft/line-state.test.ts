import { expect, test } from 'vitest';
import { Draft } from './draft';

const rolesOf = (text: string) => Draft.parse(text, 'markdown').lines.map(({ role }) => role);

test.each([
  [
    'in an item',
    '- 台账如下。\n\n    ```text\n    XX县\n    ```\n\n- 完',
    'text blank code code code blank text',
  ],
  ['on the line of an item', '1. ```\n   XX县\n   ```\n完', 'code code code text'],
  ['in a quotation', '> ```\n> XX县\n> ```\n> 完', 'code code code text'],
  ['in a quotation that ends first', '> ```\n> XX县\n完', 'code code text'],
  ['of tildes', '~~~\n```\n~~~\n完', 'code code code text'],
  ['none: code of one line', '- `XX县`\n```a``` 完', 'text text'],
  ['a script', '<script>\nlet a = "XX县";\n</script>\n完', 'code code code text'],
  ['a style of one line', '<style>p { margin: 0 }</style>\n完', 'code text'],
])('a fence %s', (_, text, roles) => expect(rolesOf(text).join(' ')).toBe(roles));

test('an edit of a quoted fence reads as a fresh parse would', () => {
  const before = Draft.parse('> ```\n> XX县\n> 完\n完', 'markdown');
  const { draft } = before.edit({ line: 2, column: 0 }, { line: 2, column: 2 }, '');
  expect(draft.lines).toEqual(Draft.parse(draft.text, 'markdown').lines);
});
