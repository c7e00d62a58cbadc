import { parseDateline } from './dateline.ts';

/**
 * A date as a page's metadata writes it, in the article's form (`2024-11-06`, `2024-11-06T22:40`, with the zone where one is
 * given), or null. Times of midnight exactly without a zone are kept as the day alone: they stand for "no time known".
 */
export function readDate(text: string | null | undefined): string | null {
  const plain = text?.trim() ?? '';
  const iso =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?/i.exec(
      plain,
    );
  const [, year = '', month = '', day = '', hour, minute, , zone] = iso ?? [];
  if (isDay(year, month, day)) {
    if (hour === undefined || minute === undefined) return `${year}-${month}-${day}`;
    return `${year}-${month}-${day}T${hour}:${minute}${evenZone(zone)}`;
  }
  if (/^\d{10}(?:\d{3})?$/.test(plain)) {
    const at = new Date(Number(plain) * (plain.length === 10 ? 1000 : 1));
    return `${at.toISOString().slice(0, 16)}Z`;
  }
  return plain === '' ? null : (parseDateline(plain.slice(0, 120))?.publishedAt ?? fromSlashes(plain));
}

function isDay(year: string, month: string, day: string): boolean {
  return (
    Number(year) >= 1980 &&
    Number(year) <= 2100 &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= 31
  );
}

function evenZone(zone: string | undefined): string {
  if (zone === undefined) return '';
  if (/^(?:z|utc|gmt|[+-]00:?00)$/i.test(zone)) return 'Z';
  return zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}

// "25/12/2023" is read only where the day cannot be the month, and "2023/12/25" always.
function fromSlashes(plain: string): string | null {
  const first = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})/.exec(plain);
  if (first !== null) return ordered(first[1], first[2], first[3]);
  const last = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})/.exec(plain);
  if (last === null) return null;
  return Number(last[1]) > 12 || plain.includes('.')
    ? ordered(last[3], last[2], last[1])
    : Number(last[2]) > 12
      ? ordered(last[3], last[1], last[2])
      : null;
}

function ordered(year = '', month = '', day = ''): string | null {
  const [m, d] = [month.padStart(2, '0'), day.padStart(2, '0')];
  return isDay(year, m, d) ? `${year}-${m}-${d}` : null;
}
