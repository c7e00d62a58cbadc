import { describe, expect, test } from 'vitest';
import outlets from '../assets/outlets.json' with { type: 'json' };

const repeated = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('the outlet list', () => {
  test('has at least 150 outlets', () => {
    expect(outlets.length).toBeGreaterThanOrEqual(150);
  });

  test('gives every outlet an id of its own', () => {
    expect(repeated(outlets.map((outlet) => outlet.id))).toEqual([]);
  });

  test('gives every domain to one outlet', () => {
    const domains = outlets.flatMap((outlet) => outlet.domains);
    expect(repeated(domains)).toEqual([]);
    const below = domains.filter((domain) => domains.some((other) => domain.endsWith(`.${other}`)));
    expect(below).toEqual([]);
  });

  test('describes every outlet whole', () => {
    for (const { id, name, domains, country, feeds } of outlets) {
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(name, id).toMatch(/^\S(.*\S)?$/);
      expect(domains.length, id).toBeGreaterThan(0);
      for (const domain of domains) expect(domain).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(country, id).toMatch(/^[A-Z]{2}$/);
      for (const feed of feeds) expect(new URL(feed).protocol).toBe('https:');
    }
  });
});
