import { TestBed } from '@angular/core/testing';

import { AdoptedStyles } from './adopted-styles.ts';

const RED = '.adopted-styles-spec { color: rgb(255, 0, 0) }';
const BOLD = '.adopted-styles-spec { font-weight: 900 }';

describe('AdoptedStyles', () => {
  let styles: AdoptedStyles;
  let worn: HTMLElement;

  beforeEach(() => {
    styles = TestBed.inject(AdoptedStyles);
    worn = document.createElement('p');
    worn.className = 'adopted-styles-spec';
    document.body.append(worn);
  });
  afterEach(() => {
    styles.removeStyles([RED, BOLD]);
    worn.remove();
  });

  it('dresses the page without a style element', () => {
    const elements = document.querySelectorAll('style').length;
    styles.addStyles([RED, BOLD]);
    expect(getComputedStyle(worn).color).toBe('rgb(255, 0, 0)');
    expect(getComputedStyle(worn).fontWeight).toBe('900');
    expect(document.querySelectorAll('style').length).toBe(elements);
  });

  it('keeps a style once for all who wear it, until the last has gone', () => {
    const before = document.adoptedStyleSheets.length;
    styles.addStyles([RED]);
    styles.addStyles([RED]);
    expect(document.adoptedStyleSheets.length).toBe(before + 1);
    styles.removeStyles([RED]);
    expect(getComputedStyle(worn).color).toBe('rgb(255, 0, 0)');
    styles.removeStyles([RED]);
    expect(getComputedStyle(worn).color).not.toBe('rgb(255, 0, 0)');
    expect(document.adoptedStyleSheets.length).toBe(before);
  });
});
