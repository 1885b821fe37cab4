import type { BrowserContext } from '@playwright/test';

/** A list that grows with whatever the Content Security Policy stops on the pages opened from now on. */
export async function collectViolations(context: BrowserContext): Promise<readonly string[]> {
  const violations: string[] = [];
  await context.exposeFunction('reportViolation', (violation: string) => violations.push(violation));
  await context.addInitScript(() => {
    const { reportViolation } = window as unknown as { readonly reportViolation: (violation: string) => void };
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) =>
      reportViolation([effectiveDirective, blockedURI, sourceFile, sample].join(' ')),
    );
  });
  return violations;
}
