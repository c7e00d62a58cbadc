import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseArguments } from '@/lib/cli/arguments.ts';
import { compare } from '@/lib/cli/compare.ts';
import { match } from '@/lib/cli/match.ts';
import { pack } from '@/lib/cli/pack.ts';
import { BAD_PACKS, GOOD_PACK } from '../packs/bad-packs.cases.ts';
import { FERRY_HERE, FERRY_THERE, FLOOD } from '../stories/invented-stories.ts';
import { inFolder } from './in-folder.ts';
import { worldOf } from './world-of.ts';

const folder = inFolder();
const here = folder.write('here.txt', FERRY_HERE);
const there = folder.write('there.txt', FERRY_THERE);
const flood = folder.write('flood.txt', FLOOD);

async function packed(files: readonly string[], ...options: string[]) {
  const given = parseArguments(['pack', ...files, '-o', join(folder.path, 'made.json'), ...options]);
  if ('wrong' in given) throw new Error(given.wrong);
  const world = worldOf();
  return { code: await pack(given, world), world, file: given.output ?? '' };
}

describe('compare', () => {
  test('puts each article in one story, and relates what two of them print', async () => {
    const world = worldOf();
    expect(await compare([here, flood, there], world)).toBe(0);
    const { stories, cards } = JSON.parse(world.printed());
    expect(stories.map((story: { articles: string[] }) => story.articles)).toEqual([[here, there], [flood]]);
    expect(Object.keys(cards)).toEqual([here, there, flood]);
    expect(cards[flood]).toEqual([]);
    expect(cards[here].map((card: { type: string }) => card.type)).toContain('figure-more-precise');
  });

  test('points with every relation and card at words that are there', async () => {
    const texts = new Map([
      [here, FERRY_HERE],
      [there, FERRY_THERE],
    ]);
    const world = worldOf();
    await compare([here, there], world);
    const { stories, cards } = JSON.parse(world.printed());
    const [story] = stories;
    const places = [...story.figures, ...story.quotes].flatMap((group) => group.members);
    const shown = Object.values<{ others: object[] }[]>(cards).flatMap((list) => list.flatMap((card) => card.others));
    expect(places.length).toBeGreaterThan(0);
    expect(shown.length).toBeGreaterThan(0);
    for (const { file, start, end } of [...places, ...shown]) {
      expect(texts.get(file)?.slice(start, end).trim()).toMatch(/\S/);
    }
    for (const { members, relations } of [...story.figures, ...story.quotes]) {
      for (const { a, b } of relations) expect(Math.max(a, b ?? 0)).toBeLessThan(members.length);
    }
  });

  test('names records by their ids, and tells those apart that share one', async () => {
    const records = [FERRY_HERE, FERRY_THERE, FLOOD].map((text, at) => ({ id: at < 2 ? 'same' : null, text }));
    const world = worldOf(records.map((record) => `${JSON.stringify(record)}\n`));
    expect(await compare(['-'], world)).toBe(0);
    const { stories } = JSON.parse(world.printed());
    expect(stories.map((story: { articles: string[] }) => story.articles)).toEqual([['same', 'same#2'], ['-:3']]);
  });

  test('checks an article by itself, though it has no story to be compared in', async () => {
    const sentence = 'The line gave back the fares of 12 of the 48 crew, or 40%.';
    const file = folder.write('torn.txt', `${FERRY_HERE}\n\n${sentence}\n`);
    const world = worldOf();
    await compare([file], world);
    const { cards } = JSON.parse(world.printed());
    const start = FERRY_HERE.length + 2;
    expect(cards[file]).toEqual([
      {
        type: 'self-check',
        anchor: { start: start + sentence.indexOf('40%'), end: start + sentence.indexOf('40%') + 3 },
        others: [{ file, start, end: start + sentence.length }],
        text: '“12” of “48 crew” is 25%; the text says “40%”.',
        reasons: expect.any(Array),
      },
    ]);
  });

  test('goes on without what it cannot read, and says so', async () => {
    const world = worldOf();
    const missing = join(folder.path, 'missing.txt');
    expect(await compare([missing, here], world)).toBe(1);
    const { stories, errors } = JSON.parse(world.printed());
    expect(stories).toHaveLength(1);
    expect(errors).toEqual([{ file: missing, id: null, error: 'is not there' }]);
    expect(world.said).toEqual([`${missing} is not there.`]);
  });

  test('of nothing that can be read is still one JSON object', async () => {
    const world = worldOf();
    expect(await compare([join(folder.path, 'missing.txt')], world)).toBe(1);
    expect(JSON.parse(world.printed())).toMatchObject({ stories: [], cards: {} });
  });

  test('takes the same article twice for one story, which tells nothing that differs', async () => {
    const world = worldOf();
    await compare([here, here], world);
    const { stories, cards } = JSON.parse(world.printed());
    expect(stories).toHaveLength(1);
    const types = Object.values<{ type: string }[]>(cards).flatMap((list) => list.map((card) => card.type));
    expect(types.filter((type) => !['figure-agree', 'quote-verbatim'].includes(type))).toEqual([]);
  });
});

describe('pack', () => {
  test('writes the stories of its articles, without their text', async () => {
    const { code, file } = await packed([here, there, flood], '--title', 'The ferry');
    expect(code).toBe(0);
    const text = readFileSync(file, 'utf8');
    const { title, stories } = JSON.parse(text);
    expect(title).toBe('The ferry');
    expect(stories.map((story: { reports: object[] }) => story.reports.length).sort()).toEqual([1, 2]);
    for (const line of FERRY_HERE.split('\n').filter((each) => each.length > 100)) expect(text).not.toContain(line);
  });

  test('is the same for the same articles, whatever the day', async () => {
    const first = readFileSync((await packed([here, there])).file, 'utf8');
    const again = readFileSync((await packed([here, there])).file, 'utf8');
    expect(again).toBe(first);
  });

  test('makes an id of letters out of any', async () => {
    const { file } = await packed([here], '--id', 'Fähre / Riff!');
    expect(JSON.parse(readFileSync(file, 'utf8')).id).toMatch(/^[a-z0-9._-]+$/);
  });

  test('writes nothing where nothing can be read, and says when it cannot write', async () => {
    expect((await packed([join(folder.path, 'missing.txt')])).code).toBe(1);
    const given = parseArguments(['pack', here, '-o', join(folder.path, 'no', 'such', 'folder.json')]);
    const world = worldOf();
    expect('wrong' in given ? null : await pack(given, world)).toBe(1);
    expect(world.said.join()).toMatch(/could not be written/);
  });
});

describe('match', () => {
  test('finds the story of a pack an article belongs to, with reasons the article prints, or none', async () => {
    const { file } = await packed([here]);
    const world = worldOf();
    expect(await match(file, [there, flood], world)).toBe(0);
    const [found, none] = world.lines();
    expect(found).toMatchObject({ file: there, id: null, story: { score: expect.any(Number) } });
    for (const { kind, text } of found.story.reasons) if (kind === 'name') expect(FERRY_THERE).toContain(text);
    expect(none).toEqual({ file: flood, id: null, story: null });
  });

  test('says what it cannot read among what it can', async () => {
    const { file } = await packed([here]);
    const world = worldOf(`{"id":"a","text":${JSON.stringify(FERRY_THERE)}}\n{"id":"b"}\n`);
    expect(await match(file, ['-'], world)).toBe(1);
    expect(world.lines()).toMatchObject([
      { file: 'a', id: 'a' },
      { file: '-', id: 'b', error: 'line 2 has no "text"' },
    ]);
  });

  test.each(BAD_PACKS)('refuses, with a sentence, a pack that is $name', async ({ json, says }) => {
    const world = worldOf();
    expect(await match(folder.write('bad.json', json), [here], world)).toBe(1);
    expect(world.printed()).toBe('');
    expect(world.said).toHaveLength(1);
    if (json !== '') expect(world.said[0]).toMatch(says);
  });

  test.each(['missing.json', '.'])('says that a pack is not to be read at %s', async (name) => {
    const world = worldOf();
    expect(await match(join(folder.path, name), [here], world)).toBe(1);
    expect(world.said).toEqual([expect.stringMatching(/could not be read/)]);
  });

  test('drops unseen what a pack holds under hostile names', async () => {
    const hostile = GOOD_PACK.replace(
      /^\{/,
      '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},',
    );
    const world = worldOf();
    expect(await match(folder.write('hostile.json', hostile), [here], world)).toBe(0);
    expect(world.lines()).toEqual([{ file: here, id: null, story: null }]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
