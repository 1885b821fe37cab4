import { Service } from '@angular/core';

/** What stood in the forms of a page when it was locked, in this window's memory alone, until nobody is signed in. */
@Service()
export class TypedForms {
  private readonly kept = new Map<string, unknown>();

  has(place: string): boolean {
    return this.kept.has(place);
  }

  get(place: string): unknown {
    return this.kept.get(place);
  }

  keep(place: string, typed: unknown): void {
    this.kept.set(place, typed);
  }

  drop(place: string): void {
    this.kept.delete(place);
  }

  forget(): void {
    this.kept.clear();
  }
}
