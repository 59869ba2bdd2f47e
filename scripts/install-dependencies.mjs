// Before the commands of package.json that somebody may give first in a fresh clone. Imports no package, like set-up.mjs.
import { installDependencies } from './set-up.mjs';

await installDependencies();
