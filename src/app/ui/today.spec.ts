import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { RelativeDayPipe } from './clinic-time-pipes.ts';
import { Today } from './today.ts';

@Component({ imports: [RelativeDayPipe], template: `{{ '2026-05-05T12:00:00.000Z' | relativeDay }}` })
class Page {}

describe('today', () => {
  beforeEach(() => {
    jasmine.clock().install();
    jasmine.clock().mockDate(new Date('2026-05-05T22:59:00.000Z'));
  });
  afterEach(() => jasmine.clock().uninstall());

  it('turns at midnight on the clinic’s clock', () => {
    const { date } = TestBed.inject(Today);
    jasmine.clock().tick(59_999);
    expect(date()).toBe('2026-05-05');
    jasmine.clock().tick(1);
    expect(date()).toBe('2026-05-06');
  });

  it('takes what a page says of days with it', () => {
    const fixture = TestBed.createComponent(Page);
    fixture.detectChanges();
    const page = fixture.nativeElement as HTMLElement;
    expect(page.textContent).toBe('Today 13:00');
    jasmine.clock().tick(60_000);
    fixture.detectChanges();
    expect(page.textContent).toBe('Yesterday 13:00');
  });
});
