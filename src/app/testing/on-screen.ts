import type { Type } from '@angular/core';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';

const SELECTORS = {
  button: 'button',
  link: 'a[href]',
  textbox: 'textarea, input:not([type]), input[type=text], input[type=search]',
  checkbox: 'input[type=checkbox]',
  row: 'tbody tr',
  columnheader: 'thead th',
} as const;

export type Role = keyof typeof SELECTORS;

/** A component as people meet it: by role, by name, by what it says. */
export class OnScreen<C> {
  readonly fixture: ComponentFixture<C>;

  private constructor(fixture: ComponentFixture<C>) {
    this.fixture = fixture;
  }

  /** Shows a component with these inputs and waits until it rests. */
  static async show<C>(component: Type<C>, inputs: Readonly<Record<string, unknown>> = {}): Promise<OnScreen<C>> {
    const fixture = TestBed.createComponent(component);
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    document.body.append(fixture.nativeElement as HTMLElement);
    const screen = new OnScreen(fixture);
    await screen.settle();
    return screen;
  }

  get element(): HTMLElement {
    return this.fixture.nativeElement as HTMLElement;
  }

  get text(): string {
    return this.element.innerText;
  }

  all(role: Role): readonly HTMLElement[] {
    return [...this.element.querySelectorAll<HTMLElement>(SELECTORS[role])].filter((each) => each.checkVisibility());
  }

  find(role: Role, name: string): HTMLElement | undefined {
    return this.all(role).find((each) => nameOf(each).includes(name));
  }

  get(role: Role, name: string): HTMLElement {
    const found = this.find(role, name);
    if (!found) throw new Error(`No ${role} is called ${name}. There are: ${this.all(role).map(nameOf).join(' | ')}`);
    return found;
  }

  valueOf(name: string): string {
    return (this.get('textbox', name) as HTMLInputElement).value;
  }

  async press(name: string, role: Role = 'button'): Promise<void> {
    this.get(role, name).click();
    await this.settle();
  }

  async type(name: string, text: string): Promise<void> {
    const box = this.get('textbox', name) as HTMLInputElement;
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await this.settle();
  }

  async settle(): Promise<void> {
    await this.fixture.whenStable();
  }
}

function nameOf(element: HTMLElement): string {
  const labels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
  const label = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent;
  return label.replace(/\s+/g, ' ').trim();
}
