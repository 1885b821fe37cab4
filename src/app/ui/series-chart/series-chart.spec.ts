import type { TimeWindow } from '../../domain/lanes/lane-types.ts';
import { aSeries, aSeriesPoint } from '../../testing/a-series.ts';
import { OnScreen } from '../../testing/on-screen.ts';
import type { ChartBand } from './chart-band.ts';
import { SeriesChart } from './series-chart.ts';

const MAY: TimeWindow = { from: Date.parse('2026-05-01'), to: Date.parse('2026-05-31') };
const TOO_CLOSE: ChartBand = {
  from: Date.parse('2026-05-01'),
  to: Date.parse('2026-05-22'),
  words: 'Two changes, cannot tell apart: duloxetine started 1 May 2026, rTMS started 8 May 2026',
  look: 'close',
};

describe('the chart of a series', () => {
  it('says in words what the picture shows, and gives the picture the same words', async () => {
    const chart = await show();
    const sentence = chart.element.querySelector('.sentence')?.textContent ?? '';
    expect(sentence).toContain('5 on 22 May 2026');
    expect(chart.element.querySelector('[role=img]')?.getAttribute('aria-label')).toBe(sentence);
    expect(chart.text).toContain('0 to 10, lower is better ↓');
  });

  it('has a row of the table for each point in the window, and for no other', async () => {
    const outside = [aSeriesPoint('2026-04-30', 9), aSeriesPoint('2026-06-01', 1)];
    const inside = [
      aSeriesPoint('2026-05-04', 6),
      aSeriesPoint('2026-05-11', 7.5, { band: 'severe', isProrated: true }),
    ];
    const points = [...outside.slice(0, 1), ...inside, ...outside.slice(1)];
    const chart = await show({ series: aSeries({ points }) });
    expect(await tableRows(chart, '.points')).toEqual([
      ['11 May 2026', '7.5', 'of 10', 'severe', 'diary, some answers missing'],
      ['4 May 2026', '6', 'of 10', '', 'diary'],
    ]);
  });

  it('says of a shaded time in the table what is said beside the picture, while it lasts into the window', async () => {
    const chart = await show({ bands: [TOO_CLOSE] });
    expect(await tableRows(chart, '.bands')).toEqual([[TOO_CLOSE.words]]);
    chart.fixture.componentRef.setInput('window', { from: Date.parse('2026-05-23'), to: Date.parse('2026-06-23') });
    await chart.settle();
    expect(chart.element.textContent).not.toContain('cannot tell apart');
  });

  it('goes from point to point by arrow keys, and stops at the ends', async () => {
    const chart = await show();
    expect(stepper(chart).getAttribute('aria-valuetext')).toBe('22 May 2026: 5 of 10 (diary)');
    await press(chart, 'ArrowLeft');
    expect(chart.text).toContain('11 May 2026: 7 of 10 (diary)');
    expect(stepper(chart).getAttribute('aria-valuenow')).toBe('2');
    await press(chart, 'Home');
    await press(chart, 'ArrowLeft');
    expect(chart.text).toContain('4 May 2026: 6 of 10 (diary)');
    await press(chart, 'End');
    expect(chart.text).toContain('22 May 2026: 5 of 10 (diary)');
  });

  it('stays at the point that was stepped to when an earlier one comes in', async () => {
    const chart = await show();
    await press(chart, 'ArrowLeft');
    const points = [aSeriesPoint('2026-05-02', 8), ...aSeries().points];
    chart.fixture.componentRef.setInput('series', aSeries({ points }));
    await chart.settle();
    expect(stepper(chart).getAttribute('aria-valuetext')).toBe('11 May 2026: 7 of 10 (diary)');
    expect(stepper(chart).getAttribute('aria-valuenow')).toBe('3');
  });

  it('says so, and offers nothing to step through, where nothing was written down', async () => {
    const chart = await show({ window: { from: Date.parse('2026-07-01'), to: Date.parse('2026-07-31') } });
    expect(chart.text).toContain('Nothing was written down in this time.');
    expect(chart.element.querySelector('[role=slider]')).toBeNull();
  });

  it('draws once, and moves what is drawn with the window', async () => {
    const chart = await show();
    const canvas = await drawn(chart);
    chart.fixture.componentRef.setInput('live', { from: Date.parse('2026-05-10'), to: Date.parse('2026-05-12') });
    await chart.settle();
    expect(await drawn(chart)).toBe(canvas);
    expect(chart.text).withContext('words follow when it rests').toContain('22 May 2026');
  });
});

async function show(inputs: Readonly<Record<string, unknown>> = {}): Promise<OnScreen<SeriesChart>> {
  return OnScreen.show(SeriesChart, { series: aSeries(), window: MAY, ...inputs });
}

function stepper({ element }: OnScreen<SeriesChart>): HTMLElement {
  const found = element.querySelector<HTMLElement>('[role=slider]');
  if (!found) throw new Error('There is nothing to step through');
  return found;
}

async function press(chart: OnScreen<SeriesChart>, key: string): Promise<void> {
  stepper(chart).dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  await chart.settle();
}

async function tableRows(chart: OnScreen<SeriesChart>, part: string): Promise<readonly (readonly string[])[]> {
  const details = chart.element.querySelector('details');
  if (!details) throw new Error('There is no table');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await chart.settle();
  return [...chart.element.querySelectorAll(`${part} tr`)].map((row) =>
    [...row.children].map((cell) => cell.textContent.trim()),
  );
}

/** The drawing comes in a chunk of its own. */
async function drawn({ element }: OnScreen<SeriesChart>): Promise<HTMLCanvasElement> {
  for (let tries = 0; tries < 200; tries++) {
    const canvas = element.querySelector('canvas');
    if (canvas) return canvas;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error('Nothing was drawn');
}
