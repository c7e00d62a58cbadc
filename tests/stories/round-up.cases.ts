/** Headlines, their language, and whether they are those of round-ups. */
export const HEADLINES: readonly { readonly headline: string; readonly language: string; readonly roundUp: boolean }[] =
  [
    { headline: 'Six things to know this Friday', language: 'en', roundUp: true },
    { headline: 'The week in seven stories', language: 'en', roundUp: true },
    { headline: 'News round-up: Monday, 3 May', language: 'en', roundUp: true },
    { headline: 'Morning Briefing', language: 'en', roundUp: true },
    { headline: "Today's top headlines", language: 'en', roundUp: true },
    { headline: 'Six things to know about the ferry on the reef', language: 'en', roundUp: false },
    { headline: 'What we know so far', language: 'en', roundUp: false },
    { headline: 'Morning', language: 'en', roundUp: false },
    { headline: '', language: 'en', roundUp: false },
    { headline: 'Nachrichtenagentur schließt Büro in Ostrau', language: 'de', roundUp: false },
    { headline: 'Die wichtigsten Nachrichten des Tages', language: 'de', roundUp: true },
    { headline: "L'essentiel de l'actualité du matin", language: 'fr', roundUp: true },
    { headline: 'Las principales noticias de la semana', language: 'es', roundUp: true },
  ];
