import { expect, test } from 'vitest';
import { type Box, placeCard, type Size } from '@/lib/page/place-card.ts';
import { fc } from '../fast-check.ts';
import { PLACE_CASES } from './place-card.cases.ts';

test.each(PLACE_CASES)('a card goes $name', ({ sentence, card, viewport, kind }) => {
  expect(placeCard(sentence, card, viewport).kind).toBe(kind);
});

const someView = fc.record({ width: fc.integer({ min: 320, max: 2560 }), height: fc.integer({ min: 480, max: 1600 }) });
const shares = fc.tuple(fc.double({ min: 0, max: 0.5, noNaN: true }), fc.double({ min: 0.05, max: 0.5, noNaN: true }));

test('a card never covers its sentence while the window has room for both, and never leaves the window', () => {
  fc.assert(
    fc.property(someView, shares, shares, fc.integer({ min: 100, max: 1500 }), (viewport, [x, w], [y, h], height) => {
      const left = x * viewport.width;
      const top = y * viewport.height;
      const sentence = { left, top, right: left + w * viewport.width, bottom: top + h * 0.5 * viewport.height };
      const card = { width: viewport.width < 520 ? viewport.width : 380, height };
      const place = placeCard(sentence, card, viewport);
      const box = drawn(place, card);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(viewport.height);
      expect(box.right).toBeLessThanOrEqual(viewport.width);
      const roomAround = Math.max(sentence.top, viewport.height - sentence.bottom);
      if (roomAround >= 180 + 24) expect(overlap(box, sentence)).toBe(false);
    }),
  );
});

function drawn({ left, top, maxHeight }: { left: number; top: number; maxHeight: number }, card: Size): Box {
  return { left, top, right: left + card.width, bottom: top + Math.min(card.height, maxHeight) };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
