import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      '{client,server}/src/**/*.test.ts',
      'test/*.test.ts',
      'test/{drafts,lsp,cli,packaging,editors}/**/*.test.ts',
      'syntaxes/*.test.ts',
    ],
    // What runs inside VS Code runs in mocha there (test/vscode).
    passWithNoTests: false,
    // Property tests take two seconds alone and several times that on a machine that is busy with other things.
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['server/src/**/*.ts'], exclude: ['**/*.test.ts'] },
  },
});
