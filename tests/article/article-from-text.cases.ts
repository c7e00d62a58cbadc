import type { BlockKind } from '@/lib/article/article.ts';

/** A text as its lines, each with what it is; lines are joined by `join`, a blank line by default. */
export interface TextCase {
  readonly name: string;
  readonly lines: readonly (readonly [BlockKind, string])[];
  readonly join?: string;
}

const FIRST =
  'The harbour bridge at Elmsworth will close for eleven weeks from Monday while engineers replace 240 corroded bolts.';
const SECOND =
  'About 9,000 drivers use the crossing on a working day, the county council said, and most will face a detour of 14 miles.';
const SPOKEN =
  '“Nobody wants this, but a bridge that is safe in the spring is worth a winter of queues,” said Dana Whitlock, who leads the council.';
const LAST = 'The work is expected to cost £3.1 million and to end before the regatta in June.';

/** What an editor would call each line of a text. */
export const textCases: readonly TextCase[] = [
  {
    name: 'a bare body is all body',
    lines: [
      ['body', FIRST],
      ['body', SECOND],
      ['body', LAST],
    ],
  },
  {
    name: 'a headline, standfirst, byline and date stand above the body',
    lines: [
      ['headline', 'Elmsworth bridge to close for eleven weeks'],
      ['standfirst', 'Drivers face a detour of 14 miles while 240 bolts are replaced.'],
      ['byline', 'Priya Lindqvist'],
      ['dateline', 'Tuesday 14 January 2031 08:05'],
      ['body', FIRST],
      ['body', SECOND],
      ['body', LAST],
    ],
  },
  {
    name: 'the first paragraph under a headline is no standfirst',
    lines: [
      ['headline', 'Elmsworth bridge to close for eleven weeks'],
      ['body', FIRST],
      ['body', SECOND],
    ],
  },
  {
    name: 'a place before a dash stays in the body',
    lines: [
      ['headline', 'Bridge to close for eleven weeks'],
      ['body', `ELMSWORTH – ${FIRST}`],
      ['body', SECOND],
    ],
  },
  {
    name: 'credits make captions, on one line or on several',
    lines: [
      ['body', FIRST],
      ['caption', 'Rust on the east span of the bridge (Tom Aldous/EPA)'],
      ['caption', 'Rust on the east span of the bridge (Tom Aldous/EPA) (EPA Wire)'],
      ['body', SECOND],
      ['caption', 'Queues at the toll house in December (\nImage:\nTom Aldous via Getty Images)'],
      ['body', LAST],
    ],
  },
  {
    name: 'words of the body above a bare name are a pull-quote',
    lines: [
      ['body', FIRST],
      ['body', SECOND],
      ['pull-quote', 'A bridge that is safe in the spring is worth a winter of queues\n\nDana Whitlock'],
      ['body', SPOKEN],
      ['body', LAST],
    ],
  },
  {
    name: 'a quotation that the body repeats from its pull-quote stays in the body',
    lines: [
      ['body', FIRST],
      ['body', SECOND],
      ['pull-quote', 'We would sooner be cursed for a queue than for a collapse\n\nDana Whitlock'],
      ['body', SPOKEN],
      ['body', '“We would sooner be cursed for a queue than for a collapse.”'],
    ],
  },
  {
    name: 'a plea for money between headline and body is boilerplate, its middle paragraphs too',
    lines: [
      ['headline', 'Elmsworth bridge to close for eleven weeks'],
      ['boilerplate', 'Your gift keeps our reporters on the road'],
      ['boilerplate', 'Whether it is a flood or a verdict, we stay with the stories that other newsrooms leave.'],
      ['boilerplate', 'Your contribution of any size keeps our journalism open to all.'],
      ['body', FIRST],
      ['body', SECOND],
    ],
  },
  {
    name: 'prompts, links and thanks around a body are boilerplate',
    lines: [
      ['boilerplate', 'Sign up for our morning newsletter'],
      ['body', FIRST],
      ['boilerplate', 'Read more: How the tolls of the bridge were spent'],
      ['body', SECOND],
      ['boilerplate', 'Advertisement'],
      ['body', LAST],
      ['boilerplate', 'Thank you for subscribing'],
      ['boilerplate', 'Join our comment forum'],
      ['boilerplate', 'Comments'],
    ],
  },
  {
    name: 'headlines of other articles in capitals between paragraphs are boilerplate',
    lines: [
      ['body', FIRST],
      ['boilerplate', 'FERRY CREWS VOTE TO STRIKE OVER NIGHT SHIFTS'],
      ['body', SECOND],
    ],
  },
  {
    name: 'people who speak of subscribing and registering are body',
    lines: [
      ['body', FIRST],
      [
        'body',
        '“You can register your boat with us and sign up for the ferry by email,” said the harbour master, Ola Brandt.',
      ],
      ['body', 'Support for the closure has grown, and 61 per cent of residents now back it.'],
      ['body', LAST],
    ],
  },
  {
    name: 'a cross-head between paragraphs is body',
    lines: [
      ['body', FIRST],
      ['body', 'Who pays for the bolts'],
      ['body', SECOND],
    ],
  },
  {
    name: 'lines without blank lines between them are read alike',
    join: '\n',
    lines: [
      ['headline', 'Elmsworth bridge to close for eleven weeks'],
      ['standfirst', 'The council will replace 240 bolts before the regatta'],
      ['boilerplate', 'Your support makes a difference'],
      ['body', FIRST],
      ['body', SECOND],
      ['body', SPOKEN],
    ],
  },
  {
    name: 'who else worked on an article is boilerplate',
    lines: [
      ['body', FIRST],
      ['body', SECOND],
      ['boilerplate', 'Additional reporting by Ola Brandt'],
    ],
  },
];
