import { DOCUMENT, inject, Service } from '@angular/core';

interface Adopted {
  readonly sheet: CSSStyleSheet;
  /** How many kinds of components on the page wear it. */
  uses: number;
}

/**
 * Puts the styles of components into sheets that the document adopts. Angular's own way, elements `<style>`, would need
 * 'unsafe-inline' in the Content Security Policy: see docs/adr/0016.
 */
@Service()
export class AdoptedStyles {
  private readonly document = inject(DOCUMENT);
  private readonly adopted = new Map<string, Adopted>();

  addStyles(styles: readonly string[]): void {
    for (const style of styles) {
      const known = this.adopted.get(style) ?? { sheet: sheetOf(style), uses: 0 };
      this.adopted.set(style, known);
      if (known.uses++ === 0) this.document.adoptedStyleSheets.push(known.sheet);
    }
  }

  removeStyles(styles: readonly string[]): void {
    for (const style of styles) {
      const known = this.adopted.get(style);
      if (!known || --known.uses > 0) continue;
      this.document.adoptedStyleSheets = this.document.adoptedStyleSheets.filter((sheet) => sheet !== known.sheet);
      this.adopted.delete(style);
    }
  }

  /** Braid is one document without shadow roots, so there is one host. */
  addHost(): void {
    return;
  }

  removeHost(): void {
    return;
  }
}

function sheetOf(style: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
}
