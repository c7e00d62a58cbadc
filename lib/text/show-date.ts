/**
 * A printed date in newspaper style, as a language writes it: "6 Nov 2024". Read from the digits, for a date without a zone
 * would else move across midnight. Null where the text is no ISO date.
 */
export function showDate(iso: string | null, tag = 'en-GB'): string | null {
  if (iso === null) return null;
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8, 10)].map(Number) as [
    number,
    number,
    number,
  ];
  if (iso[4] !== '-' || !Number.isInteger(year) || !(month >= 1 && month <= 12)) return null;
  const hasDay = day >= 1 && day <= 31;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, hasDay ? day : 1);
  return formatOf(tag, hasDay).format(date);
}

// To make one takes a hundred times as long as to use it, and a list of highlights shows many dates.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(tag: string, hasDay: boolean): Intl.DateTimeFormat {
  const key = `${tag} ${hasDay}`;
  const parts = { year: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, hasDay ? { ...parts, day: 'numeric' } : parts);
  formats.set(key, format);
  return format;
}
