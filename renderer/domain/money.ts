/** An amount in cents as Dutch text: 250000 → "€ 2.500,00", the space one that does not break over lines. */
export function euros(cents: number): string {
  return new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/**
 * Reads an amount as people write it, in cents: "2.500,00", "€ 1500", "12,5", "2500.50". Null when it is not an
 * amount, or could mean two things ("1.000,5" has a thousand separator and half a cent's worth of decimals).
 */
export function readAmount(written: string): number | null {
  const bare = written.replace(/^\s*(€|eur)\s*/i, '').replace(/\s|,-$|,–$/g, '');
  const dutch = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{2}))?$/.exec(bare);
  if (dutch) return Number((dutch[1] ?? '').replace(/\./g, '')) * 100 + Number(dutch[2] ?? 0);
  const short = /^(\d+),(\d)$/.exec(bare);
  if (short) return Number(short[1]) * 100 + Number(short[2]) * 10;
  const english = /^(\d+)\.(\d{2})$/.exec(bare);
  if (english) return Number(english[1]) * 100 + Number(english[2]);
  return null;
}
