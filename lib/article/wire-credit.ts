/** Who wrote an article: its own newsroom's people, and the agencies whose copy it carries. */
export interface Credit {
  readonly byline: string | null;
  readonly wire: string | null;
}

// News agencies as bylines name them. Their copy is one text however many outlets print it.
const AGENCY =
  /^(?:the )?(?:reuters|thomson reuters|associated press|ap|ap news|afp|agence france[- ]presse|pa|pa media|pa wire|press association|bloomberg(?: news)?|dpa(?:[-/].{1,12})?|efe|agencia efe|europa press|ansa|apa|sda|keystone[- ]sda|epd|kna|sid|ritzau|ntb|tt|belga|anp|lusa|xinhua|kyodo(?: news)?|yonhap|pti|ani|ians|aap|australian associated press|(?:the )?canadian press|upi|united press international|tass|interfax|unian|anadolu(?: agency)?|agencies|agenturen|agences|agencias|wire services?|news agencies)$/i;
const JOINED = /\s*(?:,|;|\/|\||&|\band\b|\bund\b|\bet\b|\by\b|\bwith\b|\bmit\b|\bavec\b|\bcon\b|[–—]| - )\s*/i;

/** Takes the agencies out of a byline: persons stay a byline, agencies become the wire credit. */
export function creditOf(byline: string | null): Credit {
  if (byline === null) return { byline, wire: null };
  // "Ana Ruiz (Reuters)" and "Ana Ruiz, Reuters" say the same.
  const parts = byline.replace(/[()]/g, ',').split(JOINED).filter(Boolean);
  const agencies = [...new Set(parts.filter((part) => AGENCY.test(part.replace(/\.$/, ''))))];
  if (agencies.length === 0) return { byline, wire: null };
  const people = parts.filter((part) => !AGENCY.test(part.replace(/\.$/, '')));
  return { byline: people.length === 0 ? null : people.join(', '), wire: agencies.join(', ') };
}
