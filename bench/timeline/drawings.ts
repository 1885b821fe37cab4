/** What draws the lanes, by the name of its page. */
export interface DrawingName {
  readonly page: string;
  readonly name: string;
  readonly kind: 'floor' | 'ours' | 'peer';
  /** Skipped above so many events: not within a minute by far. */
  readonly most?: number;
}

export const DRAWINGS: readonly DrawingName[] = [
  { page: 'floor', name: 'floor: raw canvas', kind: 'floor' },
  { page: 'braid', name: 'Braid', kind: 'ours' },
  { page: 'd3-svg', name: 'd3 + SVG', kind: 'peer' },
  { page: 'echarts', name: 'ECharts custom series', kind: 'peer' },
  { page: 'timelines-chart', name: 'timelines-chart', kind: 'peer' },
  { page: 'vis-timeline', name: 'vis-timeline, clustered', kind: 'peer', most: 10_000 },
];

/** How many events over five years, and what of them is in view at first. */
export interface BenchCase {
  readonly name: string;
  readonly count: number;
  /** The last days; null for all. */
  readonly days: number | null;
  /** How many times slower the processor is made. */
  readonly slowdown: number;
}

export const CASES: readonly BenchCase[] = [
  { name: '100 events', count: 100, days: null, slowdown: 1 },
  { name: '1,000 events', count: 1000, days: null, slowdown: 1 },
  { name: '10,000 events', count: 10_000, days: null, slowdown: 1 },
  { name: '50,000 events', count: 50_000, days: null, slowdown: 1 },
  { name: 'everyday: 10,000 held, 90 days in view', count: 10_000, days: 90, slowdown: 1 },
  { name: 'phone: processor four times slower, 1,000 held, 90 days in view', count: 1000, days: 90, slowdown: 4 },
];
