import { describe, expect, it } from 'vitest';
import { canonicalUrl } from '@/lib/article/canonical-url.ts';
import { type ListedOutlet, outletForHost } from '@/lib/article/outlets.ts';

describe('canonicalUrl', () => {
  const one = 'https://example.org/news/bridge-shut';
  for (const address of [
    'http://www.example.org/news/bridge-shut/',
    'https://example.org/news/bridge-shut?utm_source=mail&fbclid=7',
    'https://m.example.org/news/bridge-shut#comments',
    'https://amp.example.org/news//bridge-shut/amp/',
    ' https://EXAMPLE.org./news/bridge-shut ',
  ]) {
    it(`makes one name of ${address.trim()}`, () => expect(canonicalUrl(address)).toBe(one));
  }
  it('keeps what tells pages apart, in one order', () => {
    expect(canonicalUrl('https://example.org/story?page=2&id=7')).toBe('https://example.org/story?id=7&page=2');
    expect(canonicalUrl('https://example.org/amplifier')).toBe('https://example.org/amplifier');
  });
  it('refuses everything that is not of the web', () => {
    for (const address of ['javascript:alert(1)', 'data:text/html,x', 'file:///a', 'about:blank', 'no address', '']) {
      expect(canonicalUrl(address)).toBeNull();
    }
  });
});

describe('outletForHost', () => {
  const outlets: readonly ListedOutlet[] = [
    { id: 'courier', name: 'The Courier', domains: ['courier.example'], country: 'gb', feeds: [] },
    { id: 'courier-sport', name: 'Courier Sport', domains: ['sport.courier.example'], country: 'gb', feeds: [] },
  ];
  it('finds a listed outlet on its domain and below it', () => {
    expect(outletForHost('www.courier.example', outlets)?.id).toBe('courier');
    expect(outletForHost('edition.courier.example', outlets)?.id).toBe('courier');
  });
  it('prefers the longer domain and never half a name', () => {
    expect(outletForHost('sport.courier.example', outlets)?.id).toBe('courier-sport');
    expect(outletForHost('notcourier.example', outlets)).toEqual({
      id: 'notcourier.example',
      name: 'notcourier.example',
    });
  });
});
