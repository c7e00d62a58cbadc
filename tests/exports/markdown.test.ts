import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { authorsOf, sortedName } from '../../lib/exports/authors.ts';
import { markdownLine } from '../../lib/exports/markdown-text.ts';
import { readHighlights } from '../../lib/exports/read-highlights.ts';
import { makeNoteNames, vaultTag } from '../../lib/exports/vault-names.ts';
import { plainText } from '../../lib/text/plain-text.ts';
import { fc } from '../fast-check.ts';
import { refusedIn, said } from '../in-english.ts';
import { arbitraryHighlight, arbitraryHighlights } from './arbitrary-highlights.ts';
import { BYLINES, LINES, TAGS } from './markdown.cases.ts';
import { SAMPLE } from './sample.ts';
import { filesOf, textOf } from './text-of.ts';

describe('text as Markdown', () => {
  test.each(LINES)('shows %j to the letter', (line, markdown) => {
    expect(markdownLine(line)).toBe(markdown);
  });

  test('is the plain text again without its backslashes, and leaves no sign of markup alone', () => {
    fc.assert(
      fc.property(arbitraryHighlight, ({ note }) => {
        const markdown = markdownLine(note);
        expect(markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1')).toBe(plainText(note).trim());
        expect(markdown.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[\\`*_[\]<>~|^#$]/);
      }),
    );
  });
});

describe('a note of a vault', () => {
  test('has properties that a YAML reader gives back as they are', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryHighlight, async (highlight) => {
        const text = await textOf('markdown-notes', [highlight]);
        const [, yaml = ''] = text.split(/^---$/m);
        const properties = parse(yaml);
        const title = plainText(highlight.source.headline ?? highlight.source.url);
        expect(properties.title ?? '').toBe(title);
        expect(properties.url).toBe(highlight.source.url);
        expect(properties.colour).toBe(highlight.colour);
        expect(properties.created).toBe(highlight.createdAt);
      }),
    );
  }, 60_000);

  test('has texts that are texts to every reader of YAML, also where they look like a day', async () => {
    const source = { ...SAMPLE.source, headline: '2026-11-19' };
    const text = await textOf('markdown-notes', [{ ...SAMPLE, source, tags: ['2026-11-19', 'no'] }]);
    expect(text).toContain('\ntitle: "2026-11-19"\n');
    expect(text).toContain('\ntags:\n  - "2026-11-19"\n  - "no"\n');
    expect(text).toContain('\ncreated: 2026-11-20T09:30:00.000Z\n');
  });

  test('shows the words as a quotation, the note, and what others printed as a list with links', async () => {
    const text = await textOf('markdown-notes', [SAMPLE]);
    expect(text).toContain(
      '\n> At least 14 people were hurt.\n>\n> Nobody \\# died.\n\nAsk the \\*port\\*.\n\n\\- second',
    );
    expect(text).toContain('\n- Figures differ: The Quay Post prints 17.\n  - [Quay Post, 20 Nov 2026, quoting the');
    expect(text).toContain('\npublished: 2026-11-19T18:05:00\n');
    expect(text).toContain('\nauthor:\n  - "Ana Prpa"\n  - "Tom van Reed"\n');
  });

  test('has no property of what is not known', async () => {
    const { source } = SAMPLE;
    const bare = { ...SAMPLE, tags: [], comparison: null, source: { ...source, byline: null, publishedAt: null } };
    const [, yaml = ''] = (await textOf('markdown-notes', [bare])).split(/^---$/m);
    expect(Object.keys(parse(yaml))).toEqual(['title', 'url', 'outlet', 'created', 'modified', 'colour']);
  });

  test('has a name that every system takes, the same each time, and never that of another', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryHighlights, async (highlights) => {
        const names = (await filesOf('markdown-notes', highlights)).map(({ name }) => name);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(highlights.length);
        for (const name of names) {
          expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{C}]|^[. ]|[. ]\.md$/u);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        }
      }),
    );
    expect(makeNoteNames()(SAMPLE)).toBe(makeNoteNames()(SAMPLE));
  }, 60_000);

  test.each(TAGS)('has the tag %j as %j', (tag, vault) => {
    expect(vaultTag(tag)).toBe(vault);
  });
});

describe('Markdown in one file', () => {
  test('sets the highlights of an article under one heading', async () => {
    const text = await textOf('markdown', [SAMPLE, { ...SAMPLE, id: 'second' }]);
    expect(text.match(/^## /gm)).toHaveLength(1);
    expect(text).toContain('## Ferry “Linnet”: \\*four\\* hurt\n\n[Harbour Herald, 19 Nov 2026](<https://harbour');
    expect(text).toContain('\ngreen #to-check #_2026 #ferries/north\n');
  });

  test('is refused highlight by highlight where its data was changed', async () => {
    const text = await textOf('markdown', [SAMPLE, { ...SAMPLE, id: 'second' }]);
    const read = await readHighlights(text.replace('"id":"second"', '"id":second"').replace(/\n/g, '\r\n'), 'x.md');
    expect(read.ok && read.value.highlights).toEqual([SAMPLE]);
    const line = text.split('\n').findIndex((each) => each.includes('"id":"second"')) + 1;
    expect(refusedIn(read).map(([place]) => place)).toEqual([`line ${line}`]);
  });

  test('is not what another text between lines of properties is', async () => {
    expect(said(await readHighlights('---\ntitle: x\n---\nmy own note', 'note.md'))).toEqual({
      ok: false,
      why: expect.stringContaining('note.md: There are no highlights in this file'),
    });
  });
});

describe('a byline', () => {
  test.each(BYLINES)('%j names its people', (byline, authors) => {
    const names = authorsOf(byline).map((each) => ('literal' in each ? each.literal : sortedName(each)));
    expect(names).toEqual(authors);
  });
});
