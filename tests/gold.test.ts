import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GOLD = fileURLToPath(new URL('../../shared/gold/', import.meta.url));

/** What five real articles on one story must score against their hand-made annotation. Not a target: a floor. */
const FLOORS: Record<string, number> = {
  'figures F1': 0.95,
  'figures key recall': 1,
  'figures unit accuracy': 0.95,
  'figures bound accuracy': 0.95,
  'figures scope accuracy': 0.95,
  'quotes F1': 0.95,
  'quotes speaker accuracy': 0.95,
  'stories B-cubed F1': 1,
  'figures pairs F1': 0.9,
  'figures relation accuracy': 0.9,
  'quotes pairs F1': 0.9,
  'quotes relation accuracy': 0.9,
  'cards must recall': 0.9,
};

// The annotated articles are third-party texts, kept beside the repository and not in it.
describe.skipIf(!existsSync(GOLD))('the gold articles (skipped where ../shared/gold is not there)', () => {
  const scores = existsSync(GOLD) ? score() : {};

  test.each(Object.entries(FLOORS))('%s is at least %d', (name, floor) => {
    expect(scores[name]).toBeGreaterThanOrEqual(floor);
  });

  test('no card springs a trap', () => {
    expect(scores['cards traps sprung']).toBe(0);
  });
});

function score(): Record<string, number> {
  const args = [`${GOLD}score.mjs`, '--project', ROOT, '--json'];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}
