import type { Values } from '../fields/form.ts';

export interface CourseResponse {
  readonly baseline: number;
  readonly current: number;
  /** Change in per cent of the baseline, a fall being negative; null where the baseline is 0. */
  readonly percent: number | null;
  /** Whether the fall is as large as was agreed; null where that cannot be said. */
  readonly reaches: boolean | null;
  /** In per cent; null where nothing was agreed. */
  readonly agreed: number | null;
}

/** Pain now against pain before the course, both 0 to 10; null while one of them is missing. Says nothing of a cause. */
export function courseResponse({ baselineScore, currentScore, responsePercent }: Values): CourseResponse | null {
  if (typeof baselineScore !== 'number' || typeof currentScore !== 'number') return null;
  const agreed = typeof responsePercent === 'number' ? responsePercent : null;
  const scores = { baseline: baselineScore, current: currentScore, agreed };
  if (baselineScore === 0) return { ...scores, percent: null, reaches: null };
  const percent = ((currentScore - baselineScore) / baselineScore) * 100;
  return { ...scores, percent, reaches: agreed === null ? null : fallsBy(baselineScore, currentScore, agreed) };
}

/** Such as “7.2 → 4.9: −32 %, reaches the agreed 30 %”. */
export function responseWords({ baseline, current, percent, reaches, agreed }: CourseResponse): string {
  const scores = `${baseline} → ${current}`;
  if (percent === null) return `${scores}: no per cent can be given of a baseline of 0`;
  const change = `${scores}: ${signed(shownPercent(percent, agreed, reaches))} %`;
  if (reaches === null || agreed === null) return change;
  return `${change}, ${reaches ? 'reaches' : 'does not reach'} the agreed ${agreed} %`;
}

/** Compared in tenths, so that 7 to 4.9 is a fall of 30 % and not of a hair less. */
function fallsBy(baseline: number, current: number, agreed: number): boolean {
  const [before, now] = [Math.round(baseline * 10), Math.round(current * 10)];
  return (before - now) * 100 >= agreed * before;
}

/** In whole per cent, unless rounding would say otherwise than `reaches`. */
function shownPercent(percent: number, agreed: number | null, reaches: boolean | null): number {
  const whole = Math.round(percent);
  if (agreed === null || reaches === null || -whole >= agreed === reaches) return whole;
  return Math.trunc(percent * 10) / 10;
}

function signed(percent: number): string {
  if (percent === 0) return '0';
  return percent > 0 ? `+${percent}` : `−${-percent}`;
}
