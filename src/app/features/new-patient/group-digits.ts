/** Digits of an NHS number in groups of 3, 3 and 4, as far as they are typed; anything else stays as it is. */
export function groupDigits(typed: string): string {
  const digits = typed.replace(/[\s-]/g, '');
  if (!/^\d{1,10}$/.test(digits)) return typed;
  return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].filter((group) => group !== '').join(' ');
}
