import axe from "axe-core";
import { act } from "react";

import type { Plan } from "../../src/domain/plan/plan";
import type { WorkbookPort } from "../../src/excel/port";
import type { Language } from "../../src/i18n/language";
import type { DocumentReaders } from "../../src/taskpane/documents/document-readers";
import { mountTaskpane } from "../../src/taskpane/mount";
import type { MountedTaskpane } from "../../src/taskpane/mount";
import type { Preferences, PreferenceStore } from "../../src/taskpane/preferences/preference-store";
import type { Refreshes } from "../../src/taskpane/state/refreshes";
import { SAMPLE_PLAN } from "./samples";

// jsdom does not lay out, so it has nowhere to scroll to.
Element.prototype.scrollIntoView = rest;
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Preferences of one person, kept in memory. */
export class FakePreferences implements PreferenceStore {
  constructor(public kept: Preferences = {}) {}

  read(): Promise<Preferences> {
    return Promise.resolve(this.kept);
  }

  write(changed: Preferences): Promise<void> {
    this.kept = { ...this.kept, ...changed };
    return Promise.resolve();
  }
}

export interface PaneSetup {
  readonly workbook: WorkbookPort;
  readonly language?: Language;
  readonly preferences?: PreferenceStore;
  readonly refreshes?: Refreshes;
  readonly loadBundledPlan?: () => Promise<Plan>;
  readonly documents?: DocumentReaders;
}

/** The pane as a person meets it: by roles and texts, in jsdom. */
export class PaneOnPage {
  readonly #element = document.createElement("div");
  #mounted: MountedTaskpane | undefined;

  static async open({ workbook, language = "it", refreshes, ...rest }: PaneSetup): Promise<PaneOnPage> {
    const pane = new PaneOnPage();
    document.body.replaceChildren(pane.#element);
    await pane.during(() => {
      pane.#mounted = mountTaskpane(pane.#element, {
        workbook,
        language,
        theme: "light",
        loadBundledPlan: () => Promise.resolve(SAMPLE_PLAN),
        preferences: new FakePreferences(),
        ...(refreshes && { refreshes }),
        ...rest,
      });
    });
    return pane;
  }

  async close(): Promise<void> {
    await this.during(() => this.#mounted?.unmount());
  }

  /** Everything that is written in the pane. */
  get text(): string {
    return this.#element.textContent;
  }

  get heading(): string {
    return this.#only("h1").textContent;
  }

  /** What screen readers were told last. */
  get announced(): string {
    return this.#only('[role="status"]').textContent;
  }

  get alert(): string {
    return this.#only('[role="alert"]').textContent;
  }

  all(selector: string): HTMLElement[] {
    return [...this.#element.querySelectorAll<HTMLElement>(selector)];
  }

  /** The button with this accessible name. */
  button(name: string): HTMLElement {
    const found = this.all("button").filter((button) => nameOf(button) === name);
    const [button] = found;
    if (button === undefined || found.length > 1)
      throw new Error(`${String(found.length)} buttons are called «${name}» in: ${this.text}`);
    return button;
  }

  async press(name: string): Promise<void> {
    await this.during(() => {
      this.button(name).click();
    });
  }

  /** Types into a field, as a person does: React hears of it. */
  async type(field: HTMLInputElement, text: string): Promise<void> {
    await this.during(() => {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
  }

  /** The field for a password, where there is one. */
  get passwordField(): HTMLInputElement {
    const field = this.#only('input[type="password"]');
    if (!(field instanceof HTMLInputElement)) throw new Error("no input");
    return field;
  }

  async key(target: HTMLElement, key: string, held: KeyboardEventInit = {}): Promise<void> {
    await this.during(() => {
      target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, ...held }));
    });
  }

  /** The field for text with this label. */
  field(label: string): HTMLInputElement {
    const field = this.#labelled(label, "input");
    if (!(field instanceof HTMLInputElement)) throw new Error(`«${label}» is no input`);
    return field;
  }

  /** The list of choices with this name. */
  choice(name: string): HTMLSelectElement {
    const found = this.all("select").find((select) => this.#labelOf(select) === name);
    if (!(found instanceof HTMLSelectElement)) throw new Error(`no choice «${name}» in: ${this.text}`);
    return found;
  }

  /** Chooses from a list, as a person does. */
  async pick(list: HTMLSelectElement, value: string): Promise<void> {
    await this.during(() => {
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, "value")?.set?.call(list, value);
      list.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  /** The two halves of a divided text. */
  half(position: 0 | 1): HTMLElement {
    const found = this.all("textarea")[position];
    if (found === undefined) throw new Error(`no halves in: ${this.text}`);
    return found;
  }

  get halves(): string[] {
    return this.all("textarea").map((half) => (half instanceof HTMLTextAreaElement ? half.value : ""));
  }

  /** Pastes into the field for a table. */
  async paste(data: Readonly<Record<string, string>>): Promise<void> {
    const event = new Event("paste", { bubbles: true, cancelable: true });
    Object.defineProperty(event, "clipboardData", {
      value: { getData: (type: string) => data[type] ?? "" },
    });
    await this.during(() => {
      this.#only("textarea").dispatchEvent(event);
    });
  }

  /** Drops a file, as from the desktop. */
  async drop(file: object): Promise<void> {
    const event = new Event("drop", { bubbles: true, cancelable: true });
    Object.defineProperty(event, "dataTransfer", { value: { files: [file] } });
    await this.during(() => {
      this.#only("[data-drop-zone]").dispatchEvent(event);
    });
  }

  /** Chooses a file, as the system's dialog would. */
  async choose(file: {
    readonly name: string;
    text(): Promise<string>;
    readonly size?: number;
    arrayBuffer?(): Promise<ArrayBufferLike>;
  }): Promise<void> {
    const input = this.#only('input[type="file"]');
    Object.defineProperty(input, "files", { value: [file], configurable: true });
    await this.during(() => {
      input.dispatchEvent(new Event("change", { bubbles: true }));
    });
  }

  /** Does something and waits until promises and lazily loaded parts have arrived. */
  async during(work: () => void): Promise<void> {
    for (const step of [work, rest, rest, rest, rest])
      await act(async () => {
        step();
        await new Promise((resolve) => setTimeout(resolve, 0));
      });
  }

  /** What axe finds wrong, apart from what has to be drawn: jsdom draws nothing. */
  async accessibilityProblems(): Promise<string[]> {
    const { violations } = await axe.run(this.#element, {
      resultTypes: ["violations"],
      rules: { "color-contrast": { enabled: false }, "label-content-name-mismatch": { enabled: false } },
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }

  #labelled(label: string, selector: string): HTMLElement | undefined {
    return this.all(selector).find((field) => this.#labelOf(field)?.startsWith(label));
  }

  /** The text of the elements that name a field. */
  #labelOf(field: HTMLElement): string | undefined {
    const ids = field.getAttribute("aria-labelledby")?.split(" ");
    if (ids !== undefined) return ids.map((id) => document.getElementById(id)?.textContent ?? "").join(" ");
    return this.all("label").find((label) => label.getAttribute("for") === field.id)?.textContent;
  }

  #only(selector: string): HTMLElement {
    const [found] = this.all(selector);
    if (found === undefined) throw new Error(`nothing matches ${selector} in: ${this.text}`);
    return found;
  }
}

function rest(): void {
  // Only time passes.
}

/** The name that assistive technology gives a button. */
function nameOf(button: HTMLElement): string {
  const label = button.getAttribute("aria-label");
  if (label !== null) return label;
  const spoken = button.cloneNode(true) as HTMLElement;
  for (const hidden of spoken.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
  return spoken.textContent;
}
