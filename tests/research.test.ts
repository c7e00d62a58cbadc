import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { checkResearch } from '@/lib/check-research.ts';
import { research } from '@/lib/cli/research.ts';
import { USUAL_REACH } from '@/lib/compare/hedge-reach.ts';
import { readHighlights } from '@/lib/exports/read-highlights.ts';
import { decodeResearch, encodeResearch, type ResearchFacts, researchName } from '@/lib/exports/research-file.ts';
import { learnArticle } from '@/lib/learn-article.ts';
import { makeMemoryStore } from '@/lib/store/memory-store.ts';
import { LEARNED } from '@/lib/stories/origin.ts';
import { gatherResearch, type RecordedWord } from '@/lib/write-research.ts';
import { inFolder } from './cli/in-folder.ts';
import { worldOf } from './cli/world-of.ts';
import { CONTEXT, SAMPLE } from './exports/sample.ts';
import { said } from './in-english.ts';
import { ROOT } from './read-sources.ts';
import { FERRY_HERE, FERRY_THERE, FLOOD } from './stories/invented-stories.ts';

const NO_WORD: RecordedWord = { hedges: USUAL_REACH, parted: [], corrections: [] };
const folder = inFolder();

async function gathered(texts: readonly string[], word = NO_WORD): Promise<ResearchFacts> {
  const store = makeMemoryStore();
  const articles = texts.map((text) => articleFromText(text));
  for (const article of articles) await learnArticle(article, store, { origin: LEARNED, now: '2026-11-01T00:00:00Z' });
  const facts = await gatherResearch([{ articleId: articles[0]?.id ?? '', storyId: null }], store, word);
  if (!facts.ok) throw new Error(facts.why.key);
  return facts.value;
}

function fileOf(facts: ResearchFacts): string {
  return encodeResearch(facts, [SAMPLE], CONTEXT);
}

async function checked(text: string) {
  const decoded = decodeResearch(text);
  if (!decoded.ok) throw new Error(decoded.why.key);
  return checkResearch(decoded.value);
}

describe('a research file', () => {
  test('has the ledger of the stories of its highlights, their wordings with labels, and how they were found', async () => {
    const { stories, method, pack } = await gathered([FERRY_HERE, FERRY_THERE, FLOOD]);
    expect(stories).toHaveLength(1);
    const [story] = stories;
    expect(story?.ledger.articles).toHaveLength(2);
    expect(story?.ledger.rows.some(({ cells }) => cells.some(({ relation }) => relation !== null))).toBe(true);
    expect(story?.ledger.statements.some(({ wordings }) => wordings.some(({ relation }) => relation !== null))).toBe(
      true,
    );
    expect(method).toMatchObject({
      hedges: USUAL_REACH,
      languages: ['en'],
      sources: [{ origin: 'learned', articles: 2 }],
    });
    expect(method.packDigest).toMatch(/^[0-9a-f]{64}$/);
    expect(pack.stories).toHaveLength(1);
    expect(researchName(CONTEXT)).toBe('variorum-research-2026-11-22.json');
  });

  test.each(readdirSync(join(ROOT, 'tests/fixtures/stories')))(
    'makes its ledgers again, row by row: %s',
    async (story) => {
      const at = join(ROOT, 'tests/fixtures/stories', story);
      const texts = readdirSync(at).filter((name) => name.endsWith('.txt'));
      const facts = await gathered(texts.map((name) => readFileSync(join(at, name), 'utf8')));
      const { hasItsFacts, stories } = await checked(fileOf(facts));
      expect(hasItsFacts).toBe(true);
      expect(stories.flatMap(({ deviations }) => deviations)).toEqual([]);
      expect(stories[0]?.rows).toBeGreaterThan(0);
    },
  );

  test('has the same ledgers in whatever order its articles were read', async () => {
    const [one, other] = [await gathered([FERRY_HERE, FERRY_THERE]), await gathered([FERRY_THERE, FERRY_HERE])];
    const ledger = ({ stories }: ResearchFacts) => stories.map((story) => story.ledger);
    expect(ledger(one)).toEqual(ledger(other));
  });

  test('honours what the reader said of claims, and says so', async () => {
    const before = await gathered([FERRY_HERE, FERRY_THERE]);
    const row = before.stories[0]?.ledger.rows.find(({ cells }) =>
      cells.some(({ relation }) => relation === 'rounder' || relation === 'more-precise'),
    );
    const names = (row?.cells ?? []).map(({ article, figure }) => ({
      articleId: before.stories[0]?.ledger.articles[article]?.articleId ?? '',
      words: figure,
      source: null,
    }));
    const [here, ...there] = names;
    if (here === undefined) throw new Error('no row');
    const parted = [{ id: 'p', kind: 'not-same', claims: 'figure', here, there, madeAt: null }] as const;
    const after = await gathered([FERRY_HERE, FERRY_THERE], { ...NO_WORD, parted });
    expect(after.method.parted).toEqual(parted);
    expect(after.stories[0]?.ledger).not.toEqual(before.stories[0]?.ledger);
    expect((await checked(fileOf(after))).stories.every(({ same }) => same)).toBe(true);
  });

  test('has no sentence of an article that is neither a figure nor a quotation', async () => {
    const text = fileOf(await gathered([FERRY_HERE, FERRY_THERE]));
    expect(text).not.toContain('served by a fishing boat');
    expect(text).not.toContain('Until then no ship may use');
  });

  test('gives its highlights back to a library', async () => {
    const read = await readHighlights(fileOf(await gathered([FERRY_HERE, FERRY_THERE])), 'research.json');
    expect(read).toEqual({ ok: true, value: { highlights: [SAMPLE], refused: [] } });
  });

  test('is refused with a sentence where the store has nothing of its stories any more', async () => {
    const facts = await gatherResearch([{ articleId: 'gone', storyId: 'gone' }], makeMemoryStore(), NO_WORD);
    expect(said(facts)).toEqual({ ok: false, why: expect.stringContaining('no ledger') });
  });
});

describe('the command that checks research files', () => {
  test('exits with 0 where every ledger comes out the same', async () => {
    const file = folder.write('same.json', fileOf(await gathered([FERRY_HERE, FERRY_THERE])));
    const world = worldOf();
    expect(await research([file], world)).toBe(0);
    expect(world.lines()).toEqual([expect.objectContaining({ file, facts: 'same', same: true, deviations: [] })]);
    expect(world.said).toEqual([]);
  });

  test('exits with 1 and names the row where a ledger was changed', async () => {
    const facts = JSON.parse(fileOf(await gathered([FERRY_HERE, FERRY_THERE])));
    facts.stories[0].ledger.rows[0].cells[0].value += 1;
    const world = worldOf();
    expect(await research([folder.write('row.json', JSON.stringify(facts))], world)).toBe(1);
    expect(world.lines()[0]).toMatchObject({ same: false, facts: 'same', deviations: [{ part: 'rows 1' }] });
  });

  test('exits with 1 where the facts were changed, a story was taken out, or the file is none', async () => {
    const facts = JSON.parse(fileOf(await gathered([FERRY_HERE, FERRY_THERE])));
    const changed = structuredClone(facts);
    changed.pack.stories[0].reports[0].quantities[0].value = 7;
    const taken = { ...facts, stories: [] };
    for (const [text, says] of [
      [JSON.stringify(changed), /digest is another/],
      [JSON.stringify(taken), /come out otherwise/],
      [JSON.stringify({ ...facts, formatVersion: 9 }), /newer Variorum/],
      [JSON.stringify({ ...facts, pack: 1 }), /pack/],
      ['{}', /no research file/],
      ['', /no research file|empty/],
    ] as const) {
      const world = worldOf();
      expect(await research([folder.write('bad.json', text)], world)).toBe(1);
      expect(world.said.join('\n')).toMatch(says);
    }
    const world = worldOf();
    expect(await research([join(folder.path, 'missing.json')], world)).toBe(1);
    expect(world.said.join()).toMatch(/could not be opened/);
  });
});
