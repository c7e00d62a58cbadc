const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/**
 * A printed date in newspaper style: "6 Nov 2024". Read from the digits, not through `Date`, which would move a date
 * without a zone across midnight. Null where the text is no ISO date.
 */
export function showDate(iso: string | null): string | null {
  if (iso === null) return null;
  const year = iso.slice(0, 4);
  const month = MONTHS[Number(iso.slice(5, 7)) - 1];
  const day = Number(iso.slice(8, 10));
  if (iso[4] !== '-' || month === undefined || !Number.isInteger(Number(year))) return null;
  return day >= 1 && day <= 31 ? `${day} ${month} ${year}` : `${month} ${year}`;
}
