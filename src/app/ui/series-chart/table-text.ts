import type { Series, SeriesPoint } from '../../domain/lanes/lane-types.ts';
import type { ChartBand } from './chart-band.ts';
import { scaleWords, unitWords } from './point-words.ts';

interface TableParts {
  readonly points: readonly SeriesPoint[];
  readonly bands: readonly ChartBand[];
  readonly sentence: string;
}

/** The whole table with tabs between its cells, so that it can be pasted into a sheet. */
export function tableText(series: Series, { points, bands, sentence }: TableParts): string {
  const rows = points.map(({ on, value, band, isProrated, source }) =>
    [on, value, unitWords(series), band ?? '', isProrated ? `${source}, some answers missing` : source].join('\t'),
  );
  return [
    `${series.name} (${scaleWords(series)})`,
    sentence,
    ['Date', 'Value', 'Unit', 'In words', 'From'].join('\t'),
    ...rows,
    ...bands.map(({ words }) => words),
  ].join('\n');
}
