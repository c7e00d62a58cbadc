import type { QuotationsCase } from './quotations-case.ts';

/** Invented German news, by whom roles, pronouns and bare quotations stand for. */
export const GERMAN_SPEAKER_CASES: readonly QuotationsCase[] = [
  {
    name: 'credits a role without a name',
    paragraphs: ['„Wir prüfen das“, erklärte die Sprecherin des Ministeriums am Montag.'],
    quotations: [{ segments: ['Wir prüfen das'], speaker: 'Sprecherin des Ministeriums' }],
  },
  {
    name: 'strips the role from the name it stands before',
    paragraphs: ['„Das reicht nicht“, betonte Umweltministerin Greta Sommerfeld.'],
    quotations: [{ segments: ['Das reicht nicht'], speaker: 'Greta Sommerfeld', cue: 'betonte' }],
  },
  {
    name: 'resolves a man’s pronoun',
    paragraphs: ['Bürgermeister Peter Vane besuchte die Baustelle. „Wir bauen weiter“, sagte er.'],
    quotations: [{ segments: ['Wir bauen weiter'], speaker: 'Peter Vane', mention: 'er' }],
  },
  {
    name: 'resolves a woman’s pronoun',
    paragraphs: [
      'Umweltministerin Greta Sommerfeld stellte den Bericht vor. „Das reicht nicht“, sagte sie am Donnerstag.',
    ],
    quotations: [{ segments: ['Das reicht nicht'], speaker: 'Greta Sommerfeld', mention: 'sie' }],
  },
  {
    name: 'resolves a surname and a form of address to the full name',
    paragraphs: ['Die Architektin Nora Quill plant die Brücke.', '„Der Stahl ist bestellt“, sagte Frau Quill.'],
    quotations: [{ segments: ['Der Stahl ist bestellt'], speaker: 'Nora Quill' }],
  },
  {
    name: 'resolves a bare surname to the full name',
    paragraphs: ['Ingenieur Peter Vane prüft die Pfeiler.', '„Der Beton hält“, versicherte Vane.'],
    quotations: [{ segments: ['Der Beton hält'], speaker: 'Peter Vane' }],
  },
  {
    name: 'resolves a role to whoever holds it',
    paragraphs: ['Bürgermeisterin Nora Quill empfing die Gäste.', '„Marlstadt wächst“, sagte die Bürgermeisterin.'],
    quotations: [{ segments: ['Marlstadt wächst'], speaker: 'Nora Quill' }],
  },
  {
    name: 'keeps a particle in a name',
    paragraphs: ['„Der Wein ist gut“, sagte Winzer Jost von Lohe.'],
    quotations: [{ segments: ['Der Wein ist gut'], speaker: 'Jost von Lohe' }],
  },
  {
    name: 'carries the speaker on to a quotation that floats',
    paragraphs: [
      '„Wir bauen weiter“, sagte Peter Vane. Viele im Saal klatschten lange, manche standen dabei sogar auf.',
      '„Der Stahl ist längst bestellt und bezahlt.“',
    ],
    quotations: [
      { segments: ['Wir bauen weiter'], speaker: 'Peter Vane' },
      { segments: ['Der Stahl ist längst'], kind: 'full', speaker: 'Peter Vane' },
    ],
  },
  {
    name: 'gives nobody the words of an object',
    paragraphs: ['Den Bericht kennt hier keiner, auch wenn „der große Wurf“ versprochen war.'],
    quotations: [{ segments: ['der große Wurf'], speaker: null }],
  },
  {
    name: 'makes no speaker of a noun that only has a capital',
    paragraphs: ['Die Wärme kam zurück, und „die Angst vor dem Winter ist weg“ stand auf dem Plakat.'],
    quotations: [{ segments: ['die Angst vor dem'], speaker: null }],
  },
  {
    name: 'goes on with whose words a sentence in indirect speech gives',
    paragraphs: ['„Der Beton hält“, sagte Nora Quill. Die Pfeiler seien „kerngesund“.'],
    quotations: [
      { segments: ['Der Beton hält'], speaker: 'Nora Quill' },
      { segments: ['kerngesund'], kind: 'partial', speaker: 'Nora Quill' },
    ],
  },
  {
    name: 'resolves a role to whoever holds it as part of a longer one',
    paragraphs: ['Umweltministerin Greta Sommerfeld kam am Abend.', '„Das reicht nicht“, sagte die Ministerin.'],
    quotations: [{ segments: ['Das reicht nicht'], speaker: 'Greta Sommerfeld' }],
  },
  {
    name: 'leaves a noun that it cannot tell without a name',
    paragraphs: ['Peter Vane und Nora Quill bauten am Turm. „Der Beton hält“, schildert der Küster.'],
    quotations: [{ segments: ['Der Beton hält'], speaker: null }],
  },
  {
    name: 'takes the name that a described subject goes by for the pronouns to come',
    paragraphs: ['Die Anwältin der Anwohner, Nora Quill, zeigt sich zufrieden. „Wir haben gewonnen“, sagt sie.'],
    quotations: [{ segments: ['Wir haben gewonnen'], speaker: 'Nora Quill' }],
  },
  {
    name: 'tells by the article of a noun whom a pronoun means',
    paragraphs: [
      'Die Gondelbauerin Nora Quill und der Kranführer Peter Vane arbeiten am Turm. Vane ist zufrieden.',
      '„Der Beton hält“, sagt sie.',
    ],
    quotations: [{ segments: ['Der Beton hält'], speaker: 'Nora Quill' }],
  },
  {
    name: 'credits nobody where words before the colon may have a subject that no rule reads',
    paragraphs: ['Udo Halm betonte: „Der Kran war in Ordnung.“ Doch Passanten sehen das anders: „Er war es nicht.“'],
    quotations: [
      { segments: ['Der Kran war in Ordnung.'], speaker: 'Udo Halm' },
      { segments: ['Er war es nicht.'], speaker: null },
    ],
  },
  {
    name: 'goes on with who spoke where words before the colon have no subject or are indirect speech',
    paragraphs: [
      'Udo Halm betonte: „Der Kran war in Ordnung.“ Und weiter: „Das Seil auch.“ Ein Schaden sei nicht zu finden: „Wir haben gesucht.“',
    ],
    quotations: [
      { segments: ['Der Kran war in Ordnung.'], speaker: 'Udo Halm' },
      { segments: ['Das Seil auch.'], speaker: 'Udo Halm' },
      { segments: ['Wir haben gesucht.'], speaker: 'Udo Halm' },
    ],
  },
  {
    name: 'takes a party between commas after a name for where somebody belongs',
    paragraphs: ['Bürgermeisterin Tanja Rohde, SPD, sprach von einem „Kraftakt“.'],
    quotations: [{ segments: ['Kraftakt'], speaker: 'Tanja Rohde' }],
  },
  {
    name: 'carries a colon at the end of a paragraph over to whoever it may introduce, never to who spoke before',
    paragraphs: [
      'Udo Halm betonte: „Der Kran war in Ordnung.“ Passanten sehen das anders:',
      '„Er war es nicht.“',
      'Eine Kundin widerspricht:',
      '„Er war alt.“',
    ],
    quotations: [
      { segments: ['Der Kran war in Ordnung.'], speaker: 'Udo Halm' },
      { segments: ['Er war es nicht.'], speaker: null },
      { segments: ['Er war alt.'], speaker: 'Kundin' },
    ],
  },
];
