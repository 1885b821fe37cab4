import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';

import { startLocalFirestore } from '../local-firestore.ts';
import { openPage, openSdkBrowser } from './sdk-page.ts';

const server = await startLocalFirestore();
const sdkBrowser = await openSdkBrowser();
const page = await openPage(sdkBrowser);
const topics = await page.evaluate(() => inPage.topics());
let projects = 0;

after(async () => {
  await sdkBrowser.close();
  await server.close();
});

for (const cache of ['memory', 'multi-tab IndexedDB'] as const) {
  for (const [topic, names] of Object.entries(topics)) {
    describe(`the Firebase SDK in a browser: ${topic}, cache: ${cache}`, () => {
      for (const name of names) {
        it(name, async () => {
          const connection = { port: server.port, projectId: `demo-${projects++}`, cache };
          const run = [topic, name, connection] as const;
          assert.equal(await page.evaluate(([...parameters]) => inPage.runCase(...parameters), run), null);
        });
      }
    });
  }
}
