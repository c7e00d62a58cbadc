/** Articles, the open one first, and the statements they quote: speaker, a star where it is contested, and wordings. */
export interface StatementCase {
  readonly name: string;
  readonly articles: readonly string[];
  readonly statements: readonly string[];
}

export const STATEMENT_CASES: readonly StatementCase[] = [
  {
    name: 'puts articles with the same words under one wording, and others beside it',
    articles: [
      '“We heard a long scrape and then the lights went out,” said Ines Calloway, the captain.',
      '“We heard a long scrape and then all the lights went off,” said Ines Calloway.',
      '“We heard a long scrape and then the lights went out,” Ines Calloway said.',
    ],
    statements: [
      'Ines Calloway: 0, 2: We heard a long scrape and then the lights went out, · 1 reworded: We heard a long scrape and then all the lights went off,',
    ],
  },
  {
    name: 'calls a part of the words trimmed, from the side of the open article',
    articles: [
      'Ines Calloway said “every soul on this ship walked off it”.',
      '“My crew did everything they were trained to do, and every soul on this ship walked off it,” said Ines Calloway.',
    ],
    statements: [
      'Ines Calloway: 0: every soul on this ship walked off it · 1 longer: My crew did everything they were trained to do, and every soul on this ship walked off it,',
    ],
  },
  {
    name: 'tells sentences that the same quotations carry as one',
    articles: [
      '“The channel stays shut until the divers have looked. Nobody sails tonight from this harbour,” said Olav Brenne.',
      '“The channel stays shut until the divers have looked. Nobody sails tonight from this harbour,” Olav Brenne said.',
    ],
    statements: [
      'Olav Brenne: 0, 1: The channel stays shut until the divers have looked. Nobody sails tonight from this harbour,',
    ],
  },
  {
    name: 'marks words that are given to two people',
    articles: [
      '“The light on the mole had been dark for a week before the ferry struck,” said Olav Brenne.',
      '“The light on the mole had been dark for a week before the ferry struck,” said Ada Marlow.',
    ],
    statements: ['Olav Brenne*: 0, 1: The light on the mole had been dark for a week before the ferry struck,'],
  },
  {
    name: 'keeps apart what has nothing in common, the open article first',
    articles: [
      '“Divers will look at the hull tomorrow morning,” said Ada Marlow.',
      '“The light on the mole had been dark for a week,” said Olav Brenne.',
    ],
    statements: [
      'Ada Marlow: 0: Divers will look at the hull tomorrow morning,',
      'Olav Brenne: 1: The light on the mole had been dark for a week,',
    ],
  },
];
