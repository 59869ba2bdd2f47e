// What the pictures show. Each begins with nothing but the editor, on a draft of the sample.

const QUIET = {
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'editor.minimap.enabled': false,
  'editor.cursorBlinking': 'solid',
  // One tab: what earlier pictures have opened is no part of this one.
  'workbench.editor.showTabs': 'single',
};

/** The user's settings for each theme. */
export const THEMES = {
  light: { ...QUIET, 'workbench.colorTheme': 'Default Light Modern' },
  dark: { ...QUIET, 'workbench.colorTheme': 'Default Dark Modern' },
};

const DOCS = { folder: 'docs/images', size: { width: 1280, height: 800 }, colours: 40 };
/**
 * Packed with the extension, so each byte counts: few colours, and no more of the window than the step is about. VS Code
 * shows them larger than they were, so they are taken sharper.
 */
const WALKTHROUGH = {
  folder: 'client/media/walkthrough',
  size: { width: 700, height: 440 },
  colours: 12,
  scale: 'device',
};
const EDITOR = '.part.editor .editor-container';

/** Line and column, from 1, of a slip that has a safe fix in the sample draft. */
const SLIP = [15, 2];
const GAP = [12, 22];
/** The title of a draft that lacks a section: the fix for that is offered there. */
const UNFINISHED = { file: '工作总结.txt', title: [6, 1] };

async function showMissingSection(workbench) {
  await workbench.openFile(UNFINISHED.file);
  await workbench.goTo(...UNFINISHED.title);
  await workbench.openFixes();
}

async function showFixes(workbench) {
  await workbench.openFile('政治体检报告.txt');
  await workbench.goTo(...SLIP);
  await workbench.openFixes();
}

async function showHover(workbench) {
  await workbench.openFile('政治体检报告.txt');
  await workbench.goTo(...SLIP);
  // By its keys: with the list of commands just closed the hover would go again.
  await workbench.page.keyboard.press('Control+K');
  await workbench.page.keyboard.press('Control+I');
  await workbench.waitFor('.monaco-hover .hover-contents:visible');
}

async function showFilling(workbench) {
  await workbench.openFile('政治体检报告.txt');
  await workbench.goTo(...GAP);
  await workbench.runOwn('fillPlaceholders');
  await workbench.waitFor('.quick-input-widget .quick-input-title:visible');
  // Values of this draft come first, those of others a moment later.
  await workbench.waitFor('.quick-input-list .monaco-list-row:has-text("整改报告.txt")');
}

async function showViews(workbench) {
  await workbench.openFile('工作总结.txt');
  const name = workbench.say('views.container');
  // The badge lies upon it, and passes clicks on.
  await workbench.page.locator(`.activitybar .action-label[aria-label^="${name}"]`).click({ force: true });
  await workbench.waitFor('.sidebar .monaco-list-row');
}

async function showNewReport(workbench) {
  await workbench.runOwn('newReport');
  await workbench.waitFor('.quick-input-list .monaco-list-row');
  // It is on the screen before it has the focus.
  await workbench.page.locator('.quick-input-widget input').click();
  await workbench.page.keyboard.type('diaoyan');
  await workbench.page.keyboard.press('Enter');
  await workbench.waitFor('.monaco-editor .snippet-placeholder');
  await workbench.waitForFindings();
}

async function showSummary(workbench) {
  await workbench.runOwn('checkAllDrafts');
  const frame = workbench.page
    .frameLocator('iframe.webview.ready')
    .last()
    .frameLocator('iframe#active-frame');
  await frame.locator('table').waitFor({ timeout: 60_000 });
}

/**
 * @typedef {object} Picture
 * @property {string} name
 * @property {string} folder  from the root
 * @property {{ width: number, height: number }} size  of the window
 * @property {string} [onlyIn]  the locale in which it is taken; in all when absent
 * @property {'css' | 'device'} [scale]  device: as sharp as the browser draws it
 * @property {number} colours  how many a PNG of it may have
 * @property {import('./workbench.mjs').Part} [part]  what is in the picture; the whole window when absent
 * @property {(workbench: import('./workbench.mjs').Workbench) => Promise<void>} prepare
 */

/** @type {readonly Picture[]} */
export const PICTURES = [
  {
    name: 'draft',
    ...DOCS,
    prepare: async (workbench) => {
      await workbench.openFile('政治体检报告.txt');
      await workbench.run('View: Toggle Problems');
      await workbench.waitFor('.markers-panel .monaco-list-row');
      await workbench.run('Explorer: Focus on Outline View');
      await workbench.waitFor('.outline-pane .monaco-list-row');
      // The list of files gives its room to the outline.
      await workbench.page.locator('.explorer-viewlet .pane-header', { hasText: 'drafts' }).click();
      await workbench.run('View: Focus First Editor Group');
    },
  },
  { name: 'hover', ...DOCS, prepare: showHover },
  { name: 'fix', ...DOCS, prepare: showFixes },
  { name: 'view', ...DOCS, prepare: showViews },
  { name: 'fill', ...DOCS, prepare: showFilling },
  { name: 'summary', ...DOCS, prepare: showSummary },
  {
    name: 'new',
    ...WALKTHROUGH,
    // There is nothing in it but the draft, which is Chinese in every language.
    onlyIn: 'zh-cn',
    part: { selector: EDITOR, width: 260, height: 212 },
    prepare: showNewReport,
  },
  {
    name: 'sections',
    ...WALKTHROUGH,
    part: { selector: '.action-widget', margin: 8 },
    prepare: showMissingSection,
  },
  {
    name: 'fill',
    ...WALKTHROUGH,
    part: { selector: '.quick-input-widget', margin: 8 },
    prepare: showFilling,
  },
  {
    name: 'fix',
    ...WALKTHROUGH,
    part: { selector: '.action-widget', margin: 8 },
    prepare: showFixes,
  },
  {
    name: 'ready',
    ...WALKTHROUGH,
    size: { width: 1000, height: 480 },
    part: { selector: EDITOR, height: 279 },
    prepare: showSummary,
  },
  // Last, because it shows those above.
  {
    name: 'walkthrough',
    ...DOCS,
    prepare: async (workbench) => {
      await workbench.run('Welcome: Open Walkthrough...');
      const title = workbench.say('walkthrough.title');
      await workbench.page
        .locator('.quick-input-list .monaco-list-row', { hasText: title })
        .first()
        .click({ timeout: 15_000 });
      await workbench.waitFor('.gettingStartedContainer .step-container');
      await workbench.waitFor('.gettingStartedContainer img');
    },
  },
];
