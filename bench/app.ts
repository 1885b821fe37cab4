import { join } from 'node:path';

import { buildBareApp } from './bare-app.ts';
import { writeToSnapshot } from './bare-sdk.ts';
import { openBrowser } from './browser.ts';
import { FOLDER, startClinic } from './clinic.ts';
import { documentsRead } from './documents-read.ts';
import { scriptsOfFirstLoad } from './first-load.ts';
import { initialScripts, weigh } from './initial-javascript.ts';
import { percentile } from './percentile.ts';
import { saveToScreen } from './save-to-screen.ts';
import { weighTimeline } from './timeline-route.ts';

interface Row {
  readonly Braid: number;
  readonly bare: number;
  readonly 'Braid ÷ bare': number;
}

/** Braid as it is built, timed and weighed beside the SDK alone and an empty app of the same libraries. */
export async function benchApp(edits: number): Promise<void> {
  const clinic = await startClinic();
  const browser = await openBrowser();
  try {
    const rows: Record<string, Row> = {};
    const bareTimes = await writeToSnapshot(browser, clinic.databaseUrl, edits);
    const times = await saveToScreen(browser, clinic.pageUrl, edits);
    for (const share of [0.5, 0.95]) {
      const name = `save to a colleague’s screen, p${share * 100} of ${edits}, ms (bare: SDK write to onSnapshot)`;
      rows[name] = compare(percentile(times, share), percentile(bareTimes, share));
    }

    const ours = join(FOLDER, 'dist/braid/browser');
    const bare = await buildBareApp();
    const [initial, least] = [
      await weigh(ours, await initialScripts(ours)),
      await weigh(bare, await initialScripts(bare)),
    ];
    rows['initial JavaScript, brotli, kB (bare: Angular + Material + NgRx)'] = compare(
      initial.brotli / 1000,
      least.brotli / 1000,
    );
    rows['initial JavaScript, gzip, kB'] = compare(initial.gzip / 1000, least.gzip / 1000);
    const firstLoad = await weigh(ours, await scriptsOfFirstLoad(browser, `${clinic.pageUrl}/sign-in`));
    rows['all scripts of a first visit to /sign-in, brotli, kB'] = compare(
      firstLoad.brotli / 1000,
      least.brotli / 1000,
    );
    console.table(rows);

    const { timeline, charts } = await weighTimeline();
    console.log('\nBeyond the initial bundle, gzip (at most 42 kB for the timeline, aim 28):');
    console.log(
      `timeline ${(timeline / 1000).toFixed(1)} kB, charts ${(charts / 1000).toFixed(1)} kB when they are shown`,
    );

    console.log('\nDocuments read, as Cloud Firestore bills them, to open once:');
    console.table(await documentsRead(browser, clinic));
  } finally {
    await browser.close();
    await clinic.stop();
  }
}

function compare(braid: number, bare: number): Row {
  const round = (value: number) => Math.round(value * 100) / 100;
  return { Braid: round(braid), bare: round(bare), 'Braid ÷ bare': round(braid / bare) };
}
