import type { ReportSummary } from '@/lib/protocol.ts';
import { sayDate } from '../words/say.ts';

/** Something to pick from a list, with how many articles it stands for. */
export interface Pick {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** The outlets of learned articles, the most read first. */
export function learnedOutlets(learned: readonly ReportSummary[]): Pick[] {
  const picks = tally(
    learned.map((report) => report.outlet),
    (outlet) => outlet,
  );
  return picks.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
}

/** The days on which something was learned, the latest first. */
export function learnedDays(learned: readonly ReportSummary[]): Pick[] {
  const picks = tally(
    learned.map((report) => report.learnedAt?.slice(0, 10) ?? null),
    (day) => sayDate(day) ?? day,
  );
  return picks.sort((a, b) => b.value.localeCompare(a.value));
}

/** The articles that hold every word typed in their headline, outlet or address. */
export function findLearned(learned: readonly ReportSummary[], typed: string): readonly ReportSummary[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return learned;
  return learned.filter(({ headline, outlet, url }) => {
    const text = `${headline ?? ''} ${outlet ?? ''} ${url ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function tally(values: readonly (string | null)[], label: (value: string) => string): Pick[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, label: label(value), count }));
}
