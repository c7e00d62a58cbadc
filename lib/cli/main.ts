import { readFileSync } from 'node:fs';
import { articleFromText } from '../article/article-from-text.ts';
import { extractClaims } from '../claims/extract-claims.ts';
import { extractRecord } from './extract-record.ts';

// Temporary: the four verbs with all their inputs come next.
const [verb, ...files] = process.argv.slice(2);
if (verb === 'extract') {
  for (const file of files) {
    const data = readFileSync(file, 'utf8').replace(/^﻿/, '');
    const items = file.endsWith('.jsonl')
      ? data
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line))
      : [{ id: null, text: data }];
    for (const item of items) {
      const article = articleFromText(item.text, {
        headline: item.title ?? null,
        url: item.url ?? null,
        publishedAt: item.published ?? null,
      });
      process.stdout.write(
        `${JSON.stringify(extractRecord(file, item.id ?? null, article, extractClaims(article)))}\n`,
      );
    }
  }
}
