/** A piece of text on a page, in points from its top left corner. */
export interface Fragment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that letters stand on. */
  readonly baseline: number;
  readonly size: number;
  /** The height of the page. */
  readonly pageHeight: number;
}

/** What pdf.js gives: text with its matrix (ISO 32000-1, 8.3.3) and its width in the units of the page, and where marked content begins and ends. */
type Item =
  | { readonly str: string; readonly transform: readonly number[]; readonly width: number }
  | { readonly type: string; readonly id?: string };

/** The pieces of text of a page as the page is shown: turned where the page is turned. Text that runs in another direction is passed over. */
export class PageText {
  readonly fragments: Fragment[] = [];
  /** The same by the mark of the content that they belong to, which tags refer to. */
  readonly marked = new Map<string, Fragment[]>();
  /** The content that is open, the innermost last; null for content that has no mark of its own. */
  private readonly open: (string | null)[] = [];

  /** @param view the matrix from the page's own units to how it is shown */
  constructor(
    private readonly view: readonly number[],
    private readonly pageHeight: number,
  ) {}

  add(item: Item): void {
    if ('str' in item) {
      const fragment = this.placed(item.str.trim(), item.transform, item.width);
      if (fragment) this.push(fragment);
    } else if (item.type === 'endMarkedContent') this.open.pop();
    else this.open.push(item.id ?? this.open.at(-1) ?? null);
  }

  private push(fragment: Fragment): void {
    this.fragments.push(fragment);
    const id = this.open.at(-1);
    if (!id) return;
    const own = this.marked.get(id);
    if (own) own.push(fragment);
    else this.marked.set(id, [fragment]);
  }

  private placed(text: string, transform: readonly number[], width: number): Fragment | null {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = product(this.view, transform);
    const size = Math.hypot(c, d);
    const isLevel = a > 0 && Math.abs(b) < 0.1 * a;
    if (text === '' || !isLevel || !(size > 0) || ![e, f, width].every(Number.isFinite)) return null;
    return { text, left: e, right: e + width, baseline: f, size, pageHeight: this.pageHeight };
  }
}

function product(m: readonly number[], n: readonly number[]): number[] {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = m;
  const [g = 0, h = 0, i = 0, j = 0, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}
