import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const GOLD = fileURLToPath(new URL('../../shared/gold/', import.meta.url));

/** What real articles must score against their hand-made annotation. Not a target: a floor. */
const FLOORS = {
  'figures F1': 0.95,
  'figures key recall': 1,
  'figures unit accuracy': 0.95,
  'figures bound accuracy': 0.95,
  'figures scope accuracy': 0.95,
  'quotes F1': 0.95,
  'quotes speaker accuracy': 0.95,
  'stories B-cubed F1': 1,
  'figures pairs precision': 1,
  'figures pairs recall': 0.8,
  'figures relation accuracy': 1,
  'quotes pairs precision': 1,
  'quotes pairs recall': 0.95,
  'quotes relation accuracy': 1,
  'cards must recall': 0.95,
} satisfies Record<string, number>;

const SETS = [
  { name: 'five articles on one story', flags: [] },
  { name: 'two events of three articles', flags: ['--gold', `${GOLD}events`, '--texts', `${GOLD}events/texts`] },
] as const;

// The annotated articles are third-party texts, kept beside the repository and not in it.
describe.each(SETS)('$name (skipped where ../shared/gold is not there)', ({ flags }) => {
  const isThere = existsSync(GOLD);
  const scores = isThere ? score(flags) : {};

  test.skipIf(!isThere).each(Object.entries(FLOORS))('%s is at least %d', (name, floor) => {
    expect(scores[name]).toBeGreaterThanOrEqual(floor);
  });

  test.skipIf(!isThere)('no card springs a trap', () => {
    expect(scores['cards traps sprung']).toBe(0);
  });
});

function score(flags: readonly string[]): Record<string, number> {
  const args = [`${GOLD}score.mjs`, '--project', ROOT, '--json', ...flags];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }));
}
