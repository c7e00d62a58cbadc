/** A paragraph, the words a card is about, and what is kept clear of. */
export interface AroundCase {
  readonly name: string;
  readonly paragraph: string;
  readonly words: string;
  readonly around: string;
}

export const aroundCases: readonly AroundCase[] = [
  {
    name: 'takes one sentence out of three',
    paragraph: 'The gate was shut. Forty boats waited outside. Nobody came.',
    words: 'Forty boats',
    around: 'Forty boats waited outside.',
  },
  {
    name: 'takes both sentences that the words run across',
    paragraph: 'It was late. “We waited. We left,” she said. The tide turned.',
    words: 'We waited. We left',
    around: '“We waited. We left,” she said.',
  },
  {
    name: 'goes on over titles, initials and points inside a word',
    paragraph: 'It rained. Prof. A. Quill of the U.S. Tide Office counted 40 boats at 6 a.m. Friday. It stopped.',
    words: '40 boats',
    around: 'Prof. A. Quill of the U.S. Tide Office counted 40 boats at 6 a.m. Friday.',
  },
  {
    name: 'goes on over a point before a lower-case word',
    paragraph: 'She asked “Why now?” and got 40 answers. They differed!',
    words: '40 answers',
    around: 'She asked “Why now?” and got 40 answers.',
  },
  {
    name: 'ends where a closing mark stands after the point',
    paragraph: 'He said: “We lost 40 boats.” Then he left.',
    words: '40 boats.”',
    around: 'He said: “We lost 40 boats.”',
  },
  {
    name: 'takes the whole paragraph where it has no end',
    paragraph: 'Forty boats, no harbour',
    words: 'no harbour',
    around: 'Forty boats, no harbour',
  },
];
