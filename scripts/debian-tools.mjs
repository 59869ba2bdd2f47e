// Programs that some tests drive. Where one is missing, its tests are skipped.
import { canInstallWithApt, installWithApt } from './install-with-apt.mjs';
import { onPath } from './vscode-host/on-path.mjs';

/** Commands, with their Debian packages. */
const TOOLS = {
  parallel: ['parallel'],
  jq: ['jq'],
  zsh: ['zsh'],
  fish: ['fish'],
  nvim: ['neovim'],
  chromium: ['chromium', 'fonts-noto-cjk'],
  emacs: ['emacs-nox', 'elpa-eglot'],
};

/** Driven where it is there: it brings half a desktop with it. */
const LEFT_TO_OTHERS = ['kate'];

/** Installs what is missing where we may, and says in one line what stays missing. */
export async function installTools() {
  const isMissing = (tool) => !onPath(tool);
  const wanted = Object.keys(TOOLS).filter(isMissing);
  // Without a network the tests that need none are still run.
  if (wanted.length > 0 && canInstallWithApt())
    await installWithApt(
      `what tests drive: ${wanted.join(', ')}`,
      wanted.flatMap((tool) => TOOLS[tool]),
    ).catch(() => {});
  const missing = [...wanted, ...LEFT_TO_OTHERS].filter(isMissing);
  if (missing.length > 0) console.log(`Not tested with ${missing.join(', ')}: please install.`);
}
