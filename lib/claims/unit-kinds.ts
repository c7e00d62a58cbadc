/** Whether a unit is money: an ISO currency code. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** Whether a unit is money or a share, which have a size of their own; anything else counts things. */
export function isMeasured(unit: string): boolean {
  return unit === 'percent' || isCurrency(unit);
}

const SPANS: ReadonlySet<string> = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
]);

/** Whether a unit is one of time. */
export function isSpan(unit: string): boolean {
  return SPANS.has(unit);
}
