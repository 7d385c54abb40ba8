import { execFileSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { startVSCodeServer, workbenchAddress } from '../../src/tools/vscodeServer.mjs';
import { launchBrowser } from '../support/browser.mjs';

/** Which VS Code the runner was asked to test in. */
const VSCODE = process.env.FUNDLIGHT_TEST_VSCODE === 'newest' ? 'newest' : 'oldest';
const SCREENSHOTS = join('.screenshots', VSCODE === 'newest' ? VSCODE : '');
const SECONDS = 20;
const WINDOW = { width: 1280, height: 800 };

type Server = Awaited<ReturnType<typeof startVSCodeServer>>;

/** Gives the place of words in the text of the open editor, in page coordinates; null where they are not in view. */
const PLACE_OF = (words: string) => `(() => {
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const at = line.textContent.replace(/\\u00a0/g, ' ').indexOf(${JSON.stringify(words)});
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let passed = 0;
    for (let node = walker.nextNode(), begun = false; node; passed += node.length, node = walker.nextNode()) {
      if (!begun && at < passed + node.length) { range.setStart(node, at - passed); begun = true; }
      if (begun && at + ${words.length} <= passed + node.length) { range.setEnd(node, at + ${words.length} - passed); break; }
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  }
  return null;
})()`;

const VALUE_OF_BOX_ENDS_WITH = (name: string) =>
  `document.querySelector('.quick-input-widget input[type="text"]').value.endsWith(${JSON.stringify(name)})`;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Colour themes that a person looks at, and what the window is marked with. */
export const THEMES = {
  'Light Modern': 'vs',
  'Dark Modern': 'vs-dark',
  'Light High Contrast': 'hc-light',
  'Dark High Contrast': 'hc-black',
} as const;
export type Theme = keyof typeof THEMES;

/** How a window is opened. */
export interface Opening {
  /** of the editor; its own words stay English, since there is no language pack, and the extension's are in it */
  readonly language?: string;
  /** the folder is not trusted until a person says so */
  readonly asksForTrust?: boolean;
}

/** VS Code in a browser with the packed extension installed: what a person sees and does. */
export class Workbench {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly page: Page,
  ) {
    page.setDefaultTimeout(SECONDS * 1000);
  }

  /**
   * @param extension path of the .vsix file
   * @param folder to open, absolute
   * @param file in the folder, to open in an editor
   */
  static async open(extension: string, folder: string, file: string, { language, asksForTrust }: Opening = {}): Promise<Workbench> {
    const server = await startVSCodeServer({ vscode: VSCODE, extension: resolve(extension), asksForTrust });
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: WINDOW, deviceScaleFactor: 2 });
    const workbench = new Workbench(server, browser, page);
    if (language) await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = ${JSON.stringify(language)}`);
    await workbench.goTo(folder, file);
    return workbench;
  }

  /** Another window of the same VS Code on a file. */
  async another(folder: string, file: string): Promise<Workbench> {
    const workbench = new Workbench(this.server, this.browser, await this.browser.newPage({ viewport: WINDOW, deviceScaleFactor: 2 }));
    await workbench.goTo(folder, file);
    return workbench;
  }

  private async goTo(folder: string, file: string): Promise<void> {
    await this.page.goto(workbenchAddress(this.server, folder, [['openFile', this.server.remote(join(folder, file))]]));
    await this.page.locator('.editor-instance .view-line').first().waitFor();
    if (VSCODE === 'newest') await this.closeChat();
  }

  /** The chat is open in a new window, and takes the room that the pictures show the text in. */
  private async closeChat(): Promise<void> {
    const chat = this.page.locator('.part.auxiliarybar');
    await chat.waitFor();
    await this.page.keyboard.press('Control+Alt+b');
    await chat.waitFor({ state: 'hidden' });
  }

  /** Ends the extensions of all windows at once, as if the machine had stopped: nothing is told, nothing is finished. @returns how many */
  killExtensions(): number {
    const rows = childrenOf(this.server.pid).filter(({ program }) => program.includes('--type=extensionHost'));
    for (const { pid } of rows) process.kill(pid, 'SIGKILL');
    return rows.length;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }

  /** Waits until words of the text are marked. VS Code draws the marks behind the words: it is their place that tells. */
  async seeHighlighted(words: string): Promise<void> {
    const deadline = Date.now() + SECONDS * 1000;
    while (!(await this.isHighlighted(words))) {
      if (Date.now() > deadline) throw new Error(`no mark is on '${words}'`);
      await this.page.waitForTimeout(100);
    }
  }

  private async isHighlighted(words: string): Promise<boolean> {
    const place: Box | null = await this.page.evaluate(PLACE_OF(words)); // an editor that was just opened shows no words yet
    if (!place) return false;
    const marks = await this.page.locator('.view-overlays [class*="ced-"]').all();
    const boxes = await Promise.all(marks.map((mark) => mark.boundingBox({ timeout: 1000 }).catch(() => null)));
    return boxes.some((box) => box !== null && isSamePlace(box, place));
  }

  /** Where words of the text stand on the page. */
  async placeOf(words: string): Promise<Box> {
    const place: Box | null = await this.page.evaluate(PLACE_OF(words));
    if (!place) throw new Error(`'${words}' is not in view`);
    return place;
  }

  /** Puts the mouse on words of the text and waits for what pops up. */
  async hover(words: string): Promise<Locator> {
    const { x, y, width, height } = await this.placeOf(words);
    await this.page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    const hover = this.page.locator('.monaco-hover:not(.hidden)').filter({ hasText: /\S/ });
    await hover.waitFor();
    return hover;
  }

  /** Selects words of the text with the mouse. */
  async select(words: string): Promise<void> {
    const { x, y, width, height } = await this.placeOf(words);
    await this.page.mouse.move(x + 1, y + height / 2);
    await this.page.mouse.down();
    await this.page.mouse.move(x + width, y + height / 2, { steps: 3 });
    await this.page.mouse.up();
    await this.page.locator('.statusbar').getByText(`(${words.length} selected)`).waitFor();
  }

  /** Takes the mouse out of the way, and what pops up with it. */
  async leave(): Promise<void> {
    await this.page.mouse.move(WINDOW.width / 2, 2);
    await this.page.keyboard.press('Escape');
  }

  /** Runs a command by its title in the palette. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.answer(`>${title}`, title);
  }

  /** Opens the extension's views in the sidebar. */
  async openSidebar(): Promise<void> {
    await this.page.locator('.activitybar').getByRole('tab', { name: 'Fundlight' }).click();
  }

  /** Turns on the wrapping of lines, and the minimap off: both start the other way round. */
  async makeRoom(): Promise<void> {
    await this.command('View: Toggle Word Wrap');
    await this.command('View: Toggle Minimap');
  }

  /** Types into the box at the top, and takes the first choice that holds the words. */
  async answer(typed: string, choice: string): Promise<void> {
    await this.page.locator('.quick-input-widget input[type="text"]').fill(typed);
    await this.choose(choice);
  }

  async choose(choice: string): Promise<void> {
    await this.page.locator('.quick-input-list .monaco-list-row').filter({ hasText: choice }).first().click();
  }

  /** Chooses a colour theme, and waits until the window wears it. */
  async chooseTheme(theme: Theme): Promise<void> {
    await this.command('Preferences: Color Theme');
    await this.page.locator('.quick-input-widget input[placeholder*="Color Theme"]').waitFor();
    await this.answer(theme, theme);
    await this.page.locator(`.monaco-workbench.${THEMES[theme]}`).waitFor();
  }

  /** Starts a review and waits until its keys work. */
  async startReview(of: string, order: string): Promise<void> {
    const title = this.page.locator('.quick-input-title');
    await this.command('Fundlight: Start Review');
    await title.filter({ hasText: '(1/2)' }).waitFor();
    await this.choose(of);
    await title.filter({ hasText: '(2/2)' }).waitFor();
    await this.choose(order);
    await this.page
      .locator('.statusbar')
      .getByText(/of \d+ decided/)
      .waitFor();
  }

  /**
   * Takes what the box at the top proposes.
   *
   * @param proposal how that ends: the box is there some time before it holds it
   */
  async confirm(proposal: string): Promise<void> {
    await this.page.waitForFunction(VALUE_OF_BOX_ENDS_WITH(proposal));
    await this.page.locator('.quick-input-widget input[type="text"]').press('Enter');
  }

  /** Types into a box that has no choices. */
  async answerBox(typed: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget input[type="text"]');
    await this.page.locator('.quick-input-widget .quick-input-message').waitFor();
    await box.fill(typed);
    await box.press('Enter');
  }

  /**
   * Answers a file dialog.
   *
   * @param proposal the name that the dialog proposes: it writes that some time after it has opened, over what was typed before, and may do
   *   so again until it has listed the folder
   */
  async saveAs(path: string, proposal: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget input[type="text"]');
    await this.page.waitForFunction(VALUE_OF_BOX_ENDS_WITH(proposal));
    for (let tries = 0; tries < 5; tries++) {
      await box.fill(path);
      await this.page.waitForTimeout(300);
      if ((await box.inputValue()) === path) break;
    }
    await box.press('Enter');
  }

  /** What VS Code says that loading the extension and its `activate` took, in milliseconds. */
  async activationTime(extension: string): Promise<number> {
    await this.command('Developer: Show Running Extensions');
    const row = this.page.locator('.runtime-extensions-editor .monaco-list-row').filter({ hasText: extension });
    const told = await row.locator('.activation-time').filter({ hasText: /\d+ms/ }).textContent();
    await this.closePage(row);
    return Number(/(\d+)ms/.exec(told ?? '')?.[1]);
  }

  /** Says of the folder that it is not trusted, where the window asks: the newest VS Code takes that for granted and asks nothing. */
  async refuseTrust(): Promise<void> {
    if (VSCODE === 'oldest') await this.page.locator('.monaco-dialog-box').getByText("No, I don't trust the authors").click();
    await this.page.locator('.statusbar').getByText('Restricted Mode').waitFor();
  }

  /** Trusts the folder, on the page that VS Code has for that. */
  async trust(): Promise<void> {
    await this.command('Workspaces: Manage Workspace Trust');
    const page = this.page.locator('.workspace-trust-editor');
    await page.getByRole('button', { name: 'Trust', exact: true }).click();
    await this.page.locator('.statusbar').getByText('Restricted Mode').waitFor({ state: 'hidden' });
    await this.closePage(page);
  }

  /** Closes a page of VS Code's own, which the newest VS Code shows above everything. */
  private async closePage(page: Locator): Promise<void> {
    if (VSCODE === 'newest')
      await this.page
        .locator('.monaco-modal-editor-block')
        .getByRole('button', { name: /^Close/ })
        .click();
    else await this.command('View: Close Editor');
    await page.waitFor({ state: 'hidden' });
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.locator('.editor-instance .view-line').first().waitFor();
  }

  /** Opens the window again as someone does who names no file: with the editors that were open. */
  async reopen(): Promise<void> {
    const address = new URL(this.page.url());
    const payload: [name: string, value: string][] = JSON.parse(address.searchParams.get('payload') ?? '[]');
    address.searchParams.set('payload', JSON.stringify(payload.filter(([name]) => name !== 'openFile')));
    await this.page.evaluate((href) => history.replaceState(null, '', href), address.href);
    const isLoaded = this.page.waitForEvent('load');
    await this.command('Developer: Reload Window'); // which keeps the state of editors first, as closing a window does
    await isLoaded;
    await this.page.locator('.monaco-workbench .tabs-container').first().waitFor();
  }

  /** Keeps a picture of the window as a failed test left it, with the notifications that had come up. */
  async keepEvidence(title: string): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.command('Notifications: Show Notifications').catch(() => {});
    await this.screenshot(`failed-${title.replace(/\W+/g, '-')}`);
    await this.page.keyboard.press('Escape');
  }

  /** Keeps a picture of the window, or of a part of it, for people to look at; what fades in is shown as it will be. */
  async screenshot(name: string, clip?: Box): Promise<void> {
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`), animations: 'disabled', clip });
  }
}

/**
 * Has the tests of a `describe` keep evidence of what fails, and close and remove everything at their end.
 *
 * @param workbench gives none where it could not be opened
 * @param suffix of the evidence's names, where tests with the same titles run more than once
 */
export function tidyAfter(workspace: { remove(): void }, workbench: () => Workbench | undefined, suffix = ''): void {
  after(async () => {
    await workbench()?.close();
    workspace.remove();
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench()?.keepEvidence(`${this.currentTest.title}${suffix}`);
  });
}

/** The processes that a process has started, with their arguments. */
function childrenOf(parent: number): { readonly pid: number; readonly program: string }[] {
  const list =
    process.platform === 'win32'
      ? [
          'powershell',
          '-NoProfile',
          '-Command',
          `Get-CimInstance Win32_Process | % { "$($_.ProcessId) $($_.ParentProcessId) $($_.CommandLine)" }`,
        ]
      : ['ps', '-A', '-o', 'pid=,ppid=,args='];
  const lines = execFileSync(list[0]!, list.slice(1), { encoding: 'utf8' }).split(/\r?\n/);
  const rows = lines.map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line)).filter((row) => row !== null);
  return rows.filter((row) => Number(row[2]) === parent).map(([, pid, , program]) => ({ pid: Number(pid), program: program! }));
}

/**
 * Whether a mark lies on words: it is as wide as they are, and as high as their line. Where a hint follows the words, their mark goes on
 * to the hint, which stands apart from them by half a letter.
 */
function isSamePlace(mark: Box, words: Box): boolean {
  const longer = mark.width - words.width;
  return Math.abs(mark.x - words.x) < 2 && longer > -2 && longer < 5 && Math.abs(mark.y - words.y) < words.height;
}
