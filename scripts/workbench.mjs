const patience = { timeout: 15_000 };

/**
 * An element of the window with so much around it, or its upper left corner.
 * @typedef {{ selector: string, margin?: number, width?: number, height?: number }} Part
 */

/** VS Code's window, as a script works in it. Its own words stay English in every locale here, ours do not. */
export class Workbench {
  #words;

  /**
   * @param {import('playwright-core').Page} page
   * @param {Readonly<Record<string, string>>} words  of the manifest
   */
  constructor(page, words) {
    this.page = page;
    this.#words = words;
  }

  async waitForFindings() {
    await this.page.waitForSelector(
      '.monaco-editor .squiggly-error, .monaco-editor .squiggly-warning',
      patience,
    );
  }

  /** Runs a command of VS Code by its title. */
  async run(title) {
    const { page } = this;
    await page.keyboard.press('F1');
    await page.waitForSelector('.quick-input-widget input', patience);
    await page.keyboard.type(title);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click(patience);
    // What comes up in the same place would explain itself to the pointer.
    await page.mouse.move(2, 2);
  }

  /** Runs one of our commands, by what comes after `reportCheckup.`. */
  async runOwn(name) {
    await this.run(`${this.#words['commands.category']}: ${this.#words[`commands.${name}`]}`);
  }

  /** What a key of the manifest stands for. */
  say(key) {
    return this.#words[key];
  }

  async openFile(name) {
    const { page } = this;
    await page.keyboard.press('Control+P');
    await page.waitForSelector('.quick-input-widget input', patience);
    await page.keyboard.type(name);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click(patience);
    await page.waitForSelector(
      `.tabs-and-actions-container .label-name:text-is("${name}"), .title-label .label-name:text-is("${name}")`,
      patience,
    );
    await this.waitForFindings();
  }

  /** Puts the caret where a line and column (from 1) are. */
  async goTo(line, column) {
    const { page } = this;
    await page.keyboard.press('Control+G');
    await page.waitForSelector('.quick-input-widget input', patience);
    await page.keyboard.type(`${line}:${column}`);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.quick-input-widget', { state: 'hidden', ...patience });
  }

  /** Opens the bulb's menu. A key that comes before the fixes are known opens none: then it is pressed again. */
  async openFixes() {
    for (let tries = 0; tries < 3; tries++) {
      await this.page.keyboard.press('Control+.');
      const menu = this.page.waitForSelector('.action-widget .monaco-list-row', { timeout: 5000 });
      if (
        await menu.then(
          () => true,
          () => false,
        )
      )
        return;
    }
    throw new Error('No fixes were offered.');
  }

  /** Only the editor, in a window of that size, without what an earlier picture needed. */
  async reset({ width, height }) {
    const { page } = this;
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width, height });
    // Where it points at nothing that would explain itself.
    await page.mouse.move(2, 2);
    await this.run('Notifications: Clear All Notifications');
    if (await page.isVisible('.part.panel')) await this.run('View: Toggle Panel Visibility');
    if (await page.isVisible('.part.sidebar')) await this.run('View: Toggle Primary Side Bar Visibility');
    await page.waitForSelector('.quick-input-widget', { state: 'hidden', ...patience });
  }

  /**
   * @param {string} path
   * @param {Part} [part]  the whole window when absent
   * @param {'css' | 'device'} [scale]  device: as sharp as the browser draws it
   */
  async takePicture(path, part, scale = 'css') {
    const { page } = this;
    const clip = part ? await this.#boxOf(part) : undefined;
    // A caret that blinks makes another picture every time.
    await page.screenshot({ path, scale, animations: 'disabled', caret: 'hide', ...(clip ? { clip } : {}) });
  }

  async #boxOf({ selector, margin = 0, width, height }) {
    const box = await this.#restingBoxOf(selector);
    const { width: right, height: bottom } = this.page.viewportSize();
    const [x, y] = [Math.max(0, box.x - margin), Math.max(0, box.y - margin)];
    return {
      x,
      y,
      width: Math.min(width ?? box.width + 2 * margin, right - x),
      height: Math.min(height ?? box.height + 2 * margin, bottom - y),
    };
  }

  /** A list that is still being filled grows. */
  async #restingBoxOf(selector) {
    const measure = () => this.page.locator(selector).first().boundingBox(patience);
    for (let box = await measure(); ; ) {
      await this.page.waitForTimeout(500);
      const now = await measure();
      if (now.height === box.height && now.width === box.width) return now;
      box = now;
    }
  }

  waitFor(selector, options) {
    return this.page.waitForSelector(selector, { ...patience, ...options });
  }
}
