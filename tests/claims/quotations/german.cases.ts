import type { QuotationsCase } from './quotations-case.ts';

/** Invented German news, by the place of the words that name the speaker. */
export const GERMAN_CASES: readonly QuotationsCase[] = [
  {
    name: 'credits the verb and the name after the quotation',
    paragraphs: ['„Die Brücke wird im Frühjahr eröffnet“, sagte Nora Quill.'],
    quotations: [
      { segments: ['Die Brücke wird'], kind: 'full', speaker: 'Nora Quill', mention: 'Nora Quill', cue: 'sagte' },
    ],
  },
  {
    name: 'reads a colon after the verb',
    paragraphs: ['Nora Quill sagte: „Die Brücke wird im Frühjahr eröffnet.“'],
    quotations: [{ segments: ['Die Brücke wird'], kind: 'full', speaker: 'Nora Quill' }],
  },
  {
    name: 'finds the subject behind the verb where a date opens the sentence',
    paragraphs: ['Am Montag sagte Nora Quill: „Die Brücke wird im Frühjahr eröffnet.“'],
    quotations: [{ segments: ['Die Brücke wird'], speaker: 'Nora Quill' }],
  },
  {
    name: 'finds the subject behind the verb where a place opens the sentence',
    paragraphs: ['Nach der Sitzung in Marlstadt erklärte Bürgermeister Peter Vane: „Wir bauen weiter.“'],
    quotations: [{ segments: ['Wir bauen weiter.'], speaker: 'Peter Vane' }],
  },
  {
    name: 'reads an auxiliary before the participle',
    paragraphs: ['„Wir bauen weiter“, hat Peter Vane gesagt.'],
    quotations: [{ segments: ['Wir bauen weiter'], speaker: 'Peter Vane', cue: 'gesagt' }],
  },
  {
    name: 'reads the subject before its auxiliary',
    paragraphs: ['Peter Vane hat am Dienstag vor Anwohnern erklärt: „Wir bauen weiter.“'],
    quotations: [{ segments: ['Wir bauen weiter.'], speaker: 'Peter Vane' }],
  },
  {
    name: 'reads a verb whose particle closes the clause',
    paragraphs: ['„Die Strecke bleibt gesperrt“, teilte das Verkehrsministerium am Abend mit.'],
    quotations: [{ segments: ['Die Strecke bleibt'], speaker: 'Verkehrsministerium' }],
  },
  {
    name: 'joins a quotation interrupted by its tag',
    paragraphs: ['„Wir bauen weiter“, sagte Peter Vane. „Und zwar schneller als geplant.“'],
    quotations: [{ segments: ['Wir bauen weiter', 'Und zwar schneller'], kind: 'full', speaker: 'Peter Vane' }],
  },
  {
    name: 'joins a quotation interrupted in mid-sentence',
    paragraphs: ['„Wenn der Stahl kommt“, sagte Nora Quill, „öffnen wir im Frühjahr.“'],
    quotations: [{ segments: ['Wenn der Stahl kommt', 'öffnen wir'], speaker: 'Nora Quill' }],
  },
  {
    name: 'credits “so” and a name after the quotation',
    paragraphs: ['Die Strecke sei „in einem traurigen Zustand“, so Nora Quill.'],
    quotations: [{ segments: ['in einem traurigen'], kind: 'partial', speaker: 'Nora Quill', cue: 'so' }],
  },
  {
    name: 'credits “laut” and a name before the quotation',
    paragraphs: ['Laut Nora Quill ist die Strecke „in einem traurigen Zustand“.'],
    quotations: [{ segments: ['in einem traurigen'], kind: 'partial', speaker: 'Nora Quill' }],
  },
  {
    name: 'credits whom a statement names as its source',
    paragraphs: ['Nach Angaben der Polizei war der Fahrer „nicht ansprechbar gewesen“.'],
    quotations: [{ segments: ['nicht ansprechbar'], speaker: 'Polizei' }],
  },
  {
    name: 'credits the words inside a reported clause to whoever reports',
    paragraphs: ['Peter Vane sagte am Freitag, dass die Stadt „keinen Euro mehr“ zahlen werde.'],
    quotations: [{ segments: ['keinen Euro mehr'], kind: 'partial', speaker: 'Peter Vane' }],
  },
  {
    name: 'credits the words inside a report without a conjunction',
    paragraphs: ['Nora Quill betonte, die Pläne seien „gut durchdacht und bezahlbar“.'],
    quotations: [{ segments: ['gut durchdacht'], kind: 'partial', speaker: 'Nora Quill' }],
  },
  {
    name: 'credits a name given by a verb of naming',
    paragraphs: ['Peter Vane nannte den Vorschlag „völlig aus der Zeit gefallen“.'],
    quotations: [{ segments: ['völlig aus der Zeit'], kind: 'partial', speaker: 'Peter Vane' }],
  },
  {
    name: 'reads past an apposition between name and verb',
    paragraphs: ['Nora Quill, Sprecherin der Initiative Flussufer, sagte: „Uns hat niemand gefragt.“'],
    quotations: [{ segments: ['Uns hat niemand'], speaker: 'Nora Quill' }],
  },
  {
    name: 'pairs angle marks that point inwards',
    paragraphs: ['»Wir bauen weiter«, sagte Peter Vane.'],
    quotations: [{ segments: ['Wir bauen weiter'], kind: 'full', speaker: 'Peter Vane' }],
  },
  {
    name: 'pairs angle marks that point outwards, as the Swiss print them',
    paragraphs: ['«Wir bauen weiter», sagte Peter Vane.'],
    quotations: [{ segments: ['Wir bauen weiter'], speaker: 'Peter Vane' }],
  },
  {
    name: 'pairs straight marks',
    paragraphs: ['"Wir bauen weiter", sagte Peter Vane.'],
    quotations: [{ segments: ['Wir bauen weiter'], speaker: 'Peter Vane' }],
  },
  {
    name: 'pairs English marks in German text',
    paragraphs: ['“Wir bauen weiter”, sagte Peter Vane.'],
    quotations: [{ segments: ['Wir bauen weiter'], speaker: 'Peter Vane' }],
  },
  {
    name: 'leaves a quotation within a quotation inside it',
    paragraphs: ['„Sie riefen ‚Halt sofort an‘ und liefen weg“, berichtete Peter Vane.'],
    quotations: [{ segments: ['Sie riefen ‚Halt sofort an‘ und liefen weg'], speaker: 'Peter Vane' }],
  },
  {
    name: 'takes words held at arm’s length for what they are',
    paragraphs: ['Die sogenannte „Rote Zone“ beginnt am Fluss.', 'Das Viertel gilt als „angesagt“.'],
    quotations: [
      { segments: ['Rote Zone'], speaker: null },
      { segments: ['angesagt'], kind: 'scare', speaker: null },
    ],
  },
  {
    name: 'credits what a verb at the end of its clause reports',
    paragraphs: ['Der Stahl sei „längst bestellt und bezahlt“, wie Peter Vane am Sonntag mitteilte.'],
    quotations: [{ segments: ['längst bestellt'], speaker: 'Peter Vane' }],
  },
  {
    name: 'hears a verb of any sense right after the words',
    paragraphs: ['„Der Beton hält“, grinst Nora Quill.', '„Das dauert uns zu lange“, ärgert sich Peter Vane.'],
    quotations: [
      { segments: ['Der Beton hält'], speaker: 'Nora Quill', cue: 'grinst' },
      { segments: ['Das dauert uns'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'credits a tag in commas whose verb comes first',
    paragraphs: ['Man habe „alles Nötige veranlasst und bezahlt“, teilte das Verkehrsministerium am Abend mit.'],
    quotations: [{ segments: ['alles Nötige'], speaker: 'Verkehrsministerium' }],
  },
  {
    name: 'credits a whole quotation to whom the sentence before it is about',
    paragraphs: ['Peter Vane nimmt es gelassen. „Wir haben schon Schlimmeres gebaut.“'],
    quotations: [{ segments: ['Wir haben schon'], kind: 'full', speaker: 'Peter Vane' }],
  },
  {
    name: 'credits a verb that closes its clause behind the words',
    paragraphs: ['Während Peter Vane von „bezahlbaren und durchdachten Plänen“ spricht, wächst der Ärger.'],
    quotations: [{ segments: ['bezahlbaren und'], kind: 'partial', speaker: 'Peter Vane' }],
  },
  {
    name: 'credits a participle behind the words',
    paragraphs: ['Nora Quill hat den Plan „völlig aus der Zeit gefallen“ genannt.'],
    quotations: [{ segments: ['völlig aus der Zeit'], kind: 'partial', speaker: 'Nora Quill' }],
  },
  {
    name: 'credits a view to whose it is said to be',
    paragraphs: ['Für Umweltministerin Greta Sommerfeld ist der Plan „völlig aus der Zeit gefallen“.'],
    quotations: [{ segments: ['völlig aus der Zeit'], kind: 'partial', speaker: 'Greta Sommerfeld' }],
  },
  {
    name: 'takes no purpose for a view',
    paragraphs: ['Für den Bau der Brücke gilt der Plan „völlig neu und doch vertraut“.'],
    quotations: [{ segments: ['völlig neu'], kind: 'partial', speaker: null }],
  },
  {
    name: 'takes a lone noun that somebody speaks of for their word, not a title',
    paragraphs: ['Peter Vane sprach von einer „Brückenposse“.'],
    quotations: [{ segments: ['Brückenposse'], kind: 'partial', speaker: 'Peter Vane' }],
  },
  {
    name: 'credits those in whose words or view something is so, in any case',
    paragraphs: [
      'Nach den Worten des Bürgermeisters Peter Vane ist der Plan „völlig aus der Luft gegriffen“.',
      'Aus Sicht von Nora Quill ist er „ein Schritt in die falsche Richtung“.',
    ],
    quotations: [
      { segments: ['völlig aus der'], speaker: 'Peter Vane' },
      { segments: ['ein Schritt in'], speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'hears a verb right after the words without the particle that it has elsewhere',
    paragraphs: ['„Das war sehr knapp“, gab Nora Quill zu.'],
    quotations: [{ segments: ['Das war sehr knapp'], speaker: 'Nora Quill' }],
  },
  {
    name: 'begins a sentence after the marks that close here and open elsewhere',
    paragraphs: ['Nora Quill: „Das bleibt so.“ Peter Vane (SPM): „Das warten wir ab.“'],
    quotations: [
      { segments: ['Das bleibt so.'], speaker: 'Nora Quill' },
      { segments: ['Das warten wir ab.'], speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'lets whoever contradicts speak, a noun on no list too',
    paragraphs: [
      'Der Sprecher der Werft, Udo Halm, betonte: „Der Kran war in Ordnung.“ Eine Passantin widerspricht: „Der Kran war nicht in Ordnung.“ Ein Monteur entgegnet: „Er war alt.“',
    ],
    quotations: [
      { segments: ['Der Kran war in Ordnung.'], speaker: 'Udo Halm', cue: 'betonte' },
      { segments: ['Der Kran war nicht in Ordnung.'], speaker: 'Passantin', cue: 'widerspricht' },
      { segments: ['Er war alt.'], speaker: 'Monteur', cue: 'entgegnet' },
    ],
  },
];
