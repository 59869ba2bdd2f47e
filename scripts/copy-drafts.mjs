// For suites that are started by hand (.vscode/launch.json): drafts that they may write in.
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder, root } from './root.mjs';

const workspace = join(cacheFolder, 'by-hand/workspace');
await rm(workspace, { recursive: true, force: true });
await cp(join(root, 'test/drafts'), workspace, { recursive: true });
