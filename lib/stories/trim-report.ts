import type { Report, ReportedQuantity, ReportedQuotation } from './story.ts';

/** How much of a report is compared. */
export interface ReportRoom {
  readonly figures: number;
  readonly quotedWords: number;
}

/** A report with no more claims than there is room for: its key figures before its minor ones, its first quotations. */
export function trimReport(report: Report, room: ReportRoom): Report {
  return {
    ...report,
    quantities: mostTelling(report.quantities, room.figures),
    quotations: firstQuoted(report.quotations, room.quotedWords),
  };
}

/** In the order of the article still, for a figure's neighbours say what it counts. */
function mostTelling(figures: readonly ReportedQuantity[], room: number): readonly ReportedQuantity[] {
  if (figures.length <= room) return figures;
  const bySalience = (['key', 'minor', 'noise'] as const).flatMap((each) =>
    figures.filter(({ salience }) => salience === each),
  );
  const kept = new Set(bySalience.slice(0, room));
  return figures.filter((figure) => kept.has(figure));
}

function firstQuoted(quotations: readonly ReportedQuotation[], room: number): readonly ReportedQuotation[] {
  let left = room;
  const end = quotations.findIndex(({ segments }) => {
    for (const { text } of segments) left -= text.match(/\S+/g)?.length ?? 0;
    // One without words would cost nothing, and a thousand of them something.
    left -= 1;
    return left < 0;
  });
  return end < 0 ? quotations : quotations.slice(0, end);
}
