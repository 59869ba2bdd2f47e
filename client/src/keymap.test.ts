import { describe, expect, test } from 'vitest';
import manifest from '../../package.json';
import linux from '../../test/keymaps/linux.json';
import mac from '../../test/keymaps/mac.json';
import windows from '../../test/keymaps/windows.json';

interface Binding {
  readonly key: string;
  readonly command: string;
  readonly when?: string;
}

const OURS = manifest.contributes.keybindings;

/** What can never hold at once: ours, and what VS Code binds the same key to. */
function exclude(ours: Binding, other: Binding): boolean {
  return (
    ours.when?.includes('!inDebugMode') === true && other.when?.includes("debugState != 'inactive'") === true
  );
}

describe.each<[string, { readonly bindings: readonly Binding[] }]>([
  ['Linux', linux],
  ['macOS', mac],
  ['Windows', windows],
])('on %s', (_, { bindings }) => {
  test('our keys mean nothing else in VS Code', () => {
    expect(bindings.length).toBeGreaterThan(50);
    const rivals = OURS.flatMap((ours) =>
      bindings
        .filter((other) => other.key.split(' ')[0] === ours.key && !exclude(ours, other))
        .map(({ key, command, when }) => `${key} ${command} when ${when}`),
    );
    expect(rivals).toEqual([]);
  });
});

test('our keys are function keys: letters with Alt write characters, or open menus, on one system or another', () => {
  for (const { key, when } of OURS) {
    expect(key).toMatch(/^(?:ctrl\+)?(?:shift\+)?(?:alt\+)?f\d+$/);
    expect(when).toContain('reportCheckup.isDraft');
  }
});
