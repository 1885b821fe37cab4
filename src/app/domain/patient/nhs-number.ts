/** Whether these are ten digits whose last one is the check digit of the NHS Data Dictionary (modulus 11). */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits)) return false;
  const weighted = Array.from(digits.slice(0, 9), Number).reduce((sum, digit, index) => sum + digit * (10 - index), 0);
  const check = 11 - (weighted % 11);
  return check !== 10 && check % 11 === Number(digits[9]);
}

/** The ten digits of a number as people type it, with or without spaces and hyphens; null if it is not valid. */
export function parseNhsNumber(typed: string): string | null {
  const digits = typed.replace(/[\s-]/g, '');
  return isNhsNumber(digits) ? digits : null;
}

/** `9990000018` as it is read aloud: `999 000 0018`. */
export function formatNhsNumber(digits: string): string {
  return `${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)}`;
}
