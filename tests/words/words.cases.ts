import type { Language } from './locales.ts';

/** Counts as the languages say them. */
export const COUNTED: readonly { language: Language; count: number; said: string }[] = [
  { language: 'en', count: 1, said: '1 note on this article' },
  { language: 'en', count: 1204, said: '1,204 notes on this article' },
  { language: 'de', count: 1204, said: '1.204 Anmerkungen zu diesem Artikel' },
  { language: 'fr', count: 0, said: '0 note sur cet article' },
  { language: 'es', count: 2, said: '2 notas sobre este artículo' },
  { language: 'ar', count: 0, said: 'لا ملاحظات على هذا المقال' },
  { language: 'ar', count: 1, said: 'ملاحظة واحدة على هذا المقال' },
  { language: 'ar', count: 2, said: 'ملاحظتان على هذا المقال' },
  { language: 'ar', count: 3, said: '3 ملاحظات على هذا المقال' },
  { language: 'ar', count: 11, said: '11 ملاحظة على هذا المقال' },
  { language: 'ar', count: 100, said: '100 ملاحظة على هذا المقال' },
];
