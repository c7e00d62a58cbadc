import { describe, expect, it } from 'vitest';
import { articleFromText } from '@/lib/article/article-from-text.ts';
import { outletInText } from '@/lib/article/outlet-in-text.ts';

const BODY = 'The harbour bridge will close for eleven weeks while engineers replace 240 bolts, the council said.';

describe('outletInText', () => {
  it.each([
    'Sign up for alerts from The Tidewater Gazette',
    'Subscribe to The Tidewater Gazette today',
    'Support The Tidewater Gazette.',
    '© 2031 The Tidewater Gazette',
    'The Tidewater Gazette belongs to nobody but its subscribers, and we answer to no owner.',
    'From the fish market to the county court, The Tidewater Gazette keeps our reporters where you cannot be.',
    'Your donation keeps us going. The Tidewater Gazette has no owner.',
  ])('takes the name a publisher gives itself before its readers: %s', (line) => {
    const named = { id: 'tidewater-gazette', name: 'The Tidewater Gazette' };
    expect(outletInText([line], [BODY])).toEqual(named);
    expect(outletInText([], [BODY, line.replace('Gazette', 'Council')])).toBeNull();
  });

  it.each([
    'Your donation keeps us going. Tidewater Council has nothing to do with it.',
    'Our newsletter quotes what the Tidewater Gazette and others have printed.',
    'Read more: The Star shines on our regatta',
    'The Tidewater Gazette has reported a fall in landings. Register to read on.',
    'Our pictures are from the archive. Associated Press holds the rights.',
  ])('takes no name that is no newsroom’s, no subject, or no part of a plea: %s', (line) => {
    expect(outletInText([line], [BODY])).toBeNull();
  });

  it('reads them from the prompts around an article', () => {
    const plea = 'Your donation pays for our reporters. The Tidewater Gazette keeps our stories free to you.';
    expect(articleFromText(`${plea}\n\n${BODY}\n\n${BODY.replace('bridge', 'road')}`).outlet?.id).toBe(
      'tidewater-gazette',
    );
  });
});
