type Attributes = Readonly<Record<string, string>>;

/** Ways to keep something in a page and not show it; `mso-hide` is Word's hidden text. */
const HIDING = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all)/i;
/** A rule for one class alone, as Excel, Word and most editors write them. */
const CLASS_RULE = /(?:^|[\s,}])(?:[a-z][a-z\d]*)?\.([\w-]+)[^{}]{0,200}\{([^{}]{0,2000})\}/gi;
const MAX_STYLE_CHARACTERS = 500_000;

/** What of a page's styles matters to what can be read: whether an element is shown. */
export class HtmlStyle {
  readonly #hidingClasses = new Set<string>();

  /** Takes in the text of a `style` element. */
  add(css: string): void {
    for (const [, name = "", rules = ""] of css.slice(0, MAX_STYLE_CHARACTERS).matchAll(CLASS_RULE)) {
      if (HIDING.test(rules)) this.#hidingClasses.add(name);
    }
  }

  hides({ style = "", class: classes = "", hidden }: Attributes): boolean {
    if (hidden !== undefined || HIDING.test(style)) return true;
    if (this.#hidingClasses.size === 0) return false;
    return classes.split(/\s+/).some((name) => this.#hidingClasses.has(name));
  }
}
