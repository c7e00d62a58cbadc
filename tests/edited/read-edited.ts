import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Stories in our own words with what a thoughtful editor would show the readers of each article, by people who had not read the
// rules. A row of `editor.tsv`, its cells parted by tabs; a place is `article:start-end`, with `+start-end` for words round a tag:
//   card     the types that are right, the article, the anchor (empty: something left out), the others (one is enough), in words
//   trap     a type or `*`, the articles, the places it would join, words of a card that is fair all the same, why it is wrong
//   pair     the relations that are right between two places
//   speaker  the words, who said them, other right answers after `|`; empty: nobody can be named
const FOLDER = fileURLToPath(new URL('../fixtures/edited/', import.meta.url));

/** Some words of an article, by the name of its file without `.txt`. */
export interface Place {
  readonly article: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** A card a careful reader would be glad of. */
export interface WantedCard {
  readonly types: readonly string[];
  readonly article: string;
  readonly anchors: readonly Place[];
  readonly others: readonly Place[];
  readonly line: string;
}

/** A card that would mislead or be foolish. */
export interface Trap {
  readonly type: string | null;
  readonly articles: readonly string[];
  readonly places: readonly Place[];
  /** A card with these words is about something else in the same sentence. */
  readonly unless: string | null;
  readonly why: string;
}

/** What two places have to do with each other. */
export interface Pair {
  readonly relations: readonly string[];
  readonly places: readonly Place[];
}

/** Words between marks, and who may be named for them. */
export interface Said {
  readonly place: Place;
  readonly speakers: readonly string[];
}

/** A story with its editor's answers. */
export interface EditedStory {
  readonly slug: string;
  /** Paths of the articles' files, by their names. */
  readonly files: ReadonlyMap<string, string>;
  readonly cards: readonly WantedCard[];
  readonly traps: readonly Trap[];
  readonly pairs: readonly Pair[];
  readonly said: readonly Said[];
}

/** Every edited story, in the order of their names. */
export function readEdited(): EditedStory[] {
  return readdirSync(FOLDER).sort().map(readStory);
}

function readStory(slug: string): EditedStory {
  const folder = join(FOLDER, slug);
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const rows = readFileSync(join(folder, 'editor.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const rowsOf = (kind: string) => rows.filter(([first]) => first === kind).map((row) => row.slice(1));
  return {
    slug,
    files: new Map(names.map((name) => [name.slice(0, -'.txt'.length), join(folder, name)])),
    cards: rowsOf('card').map(([types = '', article = '', anchors = '', others = '', line = '']) => ({
      types: types.split(' '),
      article,
      anchors: placesOf(anchors),
      others: placesOf(others),
      line,
    })),
    traps: rowsOf('trap').map(([type = '', articles = '', places = '', unless = '', why = '']) => ({
      type: type === '*' ? null : type,
      articles: articles.split(' '),
      places: placesOf(places),
      unless: unless || null,
      why,
    })),
    pairs: rowsOf('pair').map(([relations = '', one = '', other = '']) => ({
      relations: relations.split(' '),
      places: [placeOf(one), placeOf(other)],
    })),
    said: rowsOf('speaker').map(([place = '', names = '']) => ({ place: placeOf(place), speakers: names.split('|') })),
  };
}

function placesOf(cell: string): Place[] {
  return cell.split(' ').filter(Boolean).map(placeOf);
}

function placeOf(cell: string): Place {
  const [article = '', spans = ''] = cell.split(':');
  const spanOf = (text: string) => {
    const [start = 0, end = 0] = text.split('-').map(Number);
    return { start, end };
  };
  return { article, spans: spans.split('+').map(spanOf) };
}
