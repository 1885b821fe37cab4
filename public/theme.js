// Runs before the first paint, so that a dark page never starts white. What it stores, ThemeChoice reads.
(function () {
  var stored = null;
  try {
    stored = localStorage.getItem('braid-theme');
  } catch {
    // Storage may be forbidden: then the system's wish decides.
  }
  var known = stored === 'light' || stored === 'dark' || stored === 'low-light';
  var wished = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = known ? stored : wished;
})();
