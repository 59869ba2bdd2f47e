import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // The longest property test takes twenty seconds alone, and several times that on a machine that is busy with other things.
    testTimeout: 120_000,
    passWithNoTests: false,
    // One less by default, which leaves a second processor idle.
    maxWorkers: '100%',
    coverage: { provider: 'v8', include: ['server/src/**/*.ts'], exclude: ['**/*.test.ts'] },
    // What runs inside VS Code runs in mocha there (test/vscode).
    projects: [
      {
        extends: true,
        // Pure functions leave nothing behind: loading them anew for each file took most of the time.
        test: { name: 'core', include: ['{client,server}/src/**/*.test.ts'], isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'outside',
          include: [
            'test/*.test.ts',
            'test/{drafts,lsp,cli,packaging,editors}/**/*.test.ts',
            'syntaxes/*.test.ts',
          ],
        },
      },
    ],
  },
});
