import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder, without a slash at the end. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** What is downloaded to run VS Code; git ignores it. `@vscode/test-electron` keeps its downloads there too. */
export const cacheFolder = join(root, '.vscode-test');
