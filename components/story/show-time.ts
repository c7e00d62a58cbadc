import type { TimelineEntry } from '@/lib/ledger/whole-story.ts';
import { say, sayDate } from '../words/say.ts';

/** A printed time as exactly as it is printed: "6 Nov 2024, 22:40, zone not given"; null where there is none. */
export function showTime(printed: string | null, precision: TimelineEntry['precision']): string | null {
  const day = sayDate(printed);
  if (printed === null || day === null || precision === null) return null;
  const clock = printed.slice(11, 16);
  switch (precision) {
    case 'day':
      return say('panel.timeNotGiven', { day });
    case 'minute':
      return say('panel.zoneNotGiven', { day, clock });
    case 'zone':
      return say('panel.zoneGiven', { day, clock, zone: zoneOf(printed) });
  }
}

function zoneOf(printed: string): string {
  const offset = /([+-])(\d{2}):?(\d{2})$/.exec(printed);
  if (offset === null) return 'UTC';
  const [, sign, hours, minutes] = offset;
  if (hours === '00' && minutes === '00') return 'UTC';
  return `UTC${sign === '-' ? '−' : '+'}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}
