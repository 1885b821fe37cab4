import type * as InPage from './in-page.ts';

declare global {
  /** What the page's script holds, for code that runs inside the page. */
  var inPage: typeof InPage;
}
