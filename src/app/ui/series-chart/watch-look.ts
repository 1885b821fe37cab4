const QUERIES = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];

/** Tells whenever colours are to be read again: another theme, another wish of the system, to paper and back. */
export function watchLook(view: Window, heard: (isPrinting: boolean) => void): () => void {
  const toScreen = () => {
    heard(false);
  };
  const toPaper = () => {
    heard(true);
  };
  const theme = new MutationObserver(toScreen);
  theme.observe(view.document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const wishes = QUERIES.map((query) => view.matchMedia(query));
  for (const wish of wishes) wish.addEventListener('change', toScreen);
  const print = view.matchMedia('print');
  const onPrint = () => {
    heard(print.matches);
  };
  print.addEventListener('change', onPrint);
  // The media query comes too late in some browsers, these events do not.
  view.addEventListener('beforeprint', toPaper);
  view.addEventListener('afterprint', onPrint);
  return () => {
    theme.disconnect();
    for (const wish of wishes) wish.removeEventListener('change', toScreen);
    print.removeEventListener('change', onPrint);
    view.removeEventListener('beforeprint', toPaper);
    view.removeEventListener('afterprint', onPrint);
  };
}
