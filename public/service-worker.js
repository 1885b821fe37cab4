// Sign-in and database answer at other addresses. Angular's worker would pass their requests through its own hands,
// open streams and health data included; past this line they never reach it.
globalThis.addEventListener('fetch', (event) => {
  if (new URL(event.request.url).origin !== globalThis.location.origin) event.stopImmediatePropagation();
});

const policy = globalThis.trustedTypes?.createPolicy('braid', { createScriptURL: () => 'ngsw-worker.js' });
globalThis.importScripts(policy?.createScriptURL('') ?? 'ngsw-worker.js');
