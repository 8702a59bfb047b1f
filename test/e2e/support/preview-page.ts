import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";

/** What a person does at the preview page. */
export class PreviewPage {
  /** Errors of the console and of scripts, policy violations, and requests that left the page's origin. */
  readonly complaints: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly origin: string,
  ) {
    page.on("console", (message) => {
      if (message.type() === "error") this.complaints.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => this.complaints.push(`script: ${error.message}`));
    page.on("request", (request) => {
      const { protocol } = new URL(request.url());
      if (["data:", "blob:"].includes(protocol) || request.url().startsWith(origin)) return;
      this.complaints.push(`request to ${request.url()}`);
    });
  }

  static async open(
    browser: Browser,
    origin: string,
    options: BrowserContextOptions = {},
  ): Promise<PreviewPage> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const preview = new PreviewPage(await context.newPage(), origin);
    await preview.page.goto(`${origin}/`);
    await preview.cell("A1").waitFor();
    return preview;
  }

  /** The add-in's pane. */
  get pane(): Locator {
    return this.page.locator("#root");
  }

  get grid(): Locator {
    return this.page.getByRole("grid");
  }

  cell(address: string): Locator {
    return this.page.locator(`[role="gridcell"][data-address="${address}"]`);
  }

  /** What a cell shows; goes there first, since only cells on the screen exist. */
  async shownIn(address: string): Promise<string> {
    await this.goTo(address);
    return this.cell(address).innerText();
  }

  /** Row of the shown sheet, from 1, with that text in that column. */
  async rowOf(column: string, text: string): Promise<number> {
    const cell = this.page.locator(`[role="gridcell"][data-address^="${column}"]`, { hasText: text }).first();
    const address = await cell.getAttribute("data-address");
    return Number(address?.slice(column.length));
  }

  /** Goes to a place by the name box and leaves the focus on the grid. */
  async goTo(place: string): Promise<void> {
    const box = this.page.getByLabel("Casella nome");
    await box.fill(place);
    await box.press("Enter");
  }

  /** Types over the active cell and ends with Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Pastes a text at the active cell. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", copied);
      const paste = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(paste);
    }, text);
  }

  async showSheet(name: string): Promise<void> {
    await this.page.getByRole("tab", { name }).click();
  }

  /** Names of the visible sheets, in the order of the tabs. */
  sheetNames(): Promise<string[]> {
    return this.page.locator('[role="tab"][data-sheet]').allInnerTexts();
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
