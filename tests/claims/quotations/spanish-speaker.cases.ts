import type { QuotationsCase } from './quotations-case.ts';

/** Invented Spanish news, by whom roles, pronouns and bare quotations stand for. */
export const SPANISH_SPEAKER_CASES: readonly QuotationsCase[] = [
  {
    name: 'credits a role without a name',
    paragraphs: ['“Estamos estudiando el caso”, indicó una portavoz del ministerio.'],
    quotations: [{ segments: ['Estamos estudiando'], speaker: 'portavoz del ministerio' }],
  },
  {
    name: 'strips the role from the name it stands before',
    paragraphs: ['“No basta”, subrayó la ministra Greta Somera.'],
    quotations: [{ segments: ['No basta'], speaker: 'Greta Somera' }],
  },
  {
    name: 'resolves a pronoun after the verb',
    paragraphs: ['La ministra Greta Somera presentó el informe. “No basta”, dijo ella.'],
    quotations: [{ segments: ['No basta'], speaker: 'Greta Somera', mention: 'ella' }],
  },
  {
    name: 'resolves a bare surname to the full name',
    paragraphs: ['La ingeniera Nora Quil vigila los pilares.', '“El hormigón aguanta”, aseguró Quil.'],
    quotations: [{ segments: ['El hormigón aguanta'], speaker: 'Nora Quil' }],
  },
  {
    name: 'resolves a form of address to the full name',
    paragraphs: ['Pedro Vane recibió a los vecinos.', '“Las obras continúan”, respondió el señor Vane.'],
    quotations: [{ segments: ['Las obras continúan'], speaker: 'Pedro Vane' }],
  },
  {
    name: 'resolves a role to whoever holds it',
    paragraphs: ['Nora Quil, alcaldesa de Marlán, recibió a los invitados.', '“Marlán crece”, celebró la alcaldesa.'],
    quotations: [{ segments: ['Marlán crece'], speaker: 'Nora Quil' }],
  },
  {
    name: 'gives nobody words that nobody is said to have said',
    paragraphs: ['En la pancarta se leía “devolvednos nuestro río salvaje”.'],
    quotations: [{ segments: ['devolvednos'], speaker: null }],
  },
  {
    name: 'gives nobody the object of a verb for its subject',
    paragraphs: ['Alguien dijo cosas y “el río baja limpio otra vez” apareció en un muro.'],
    quotations: [{ segments: ['el río baja'], speaker: null }],
  },
  {
    name: 'carries the speaker on to a quotation that floats',
    paragraphs: [
      '“Las obras continúan”, dijo Pedro Vane. Mucha gente de la sala aplaudió largo rato aquellas palabras suyas.',
      '“El acero está encargado y pagado desde hace meses”.',
    ],
    quotations: [
      { segments: ['Las obras continúan'], speaker: 'Pedro Vane' },
      { segments: ['El acero está encargado'], kind: 'full', speaker: 'Pedro Vane' },
    ],
  },
  {
    name: 'takes the name in apposition to a role for whom the role means',
    paragraphs: [
      '“El hormigón aguanta”, dijo a la prensa la consejera de Obras, Nora Quil.',
      '“Lo demás llegará”, confía la consejera.',
    ],
    quotations: [
      { segments: ['El hormigón aguanta'], speaker: 'Nora Quil' },
      { segments: ['Lo demás llegará'], speaker: 'Nora Quil' },
    ],
  },
];
