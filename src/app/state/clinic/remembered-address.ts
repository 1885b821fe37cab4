const STORED_AS = 'braid-invited-address';

/** The address a link was sent to from this browser: whoever follows it here need not type it again. */
export function rememberAddress(email: string): void {
  try {
    localStorage.setItem(STORED_AS, email);
  } catch {
    // Storage may be forbidden or full: then the address is asked for again.
  }
}

/** Gives it once: nothing of an invitation stays behind on a shared device. */
export function takeRememberedAddress(): string | null {
  try {
    const email = localStorage.getItem(STORED_AS);
    localStorage.removeItem(STORED_AS);
    return email;
  } catch {
    return null;
  }
}
