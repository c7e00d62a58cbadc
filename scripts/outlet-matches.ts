import { readFileSync } from 'node:fs';

const OUTLETS = new URL('../assets/outlets.json', import.meta.url);

/** Match patterns of every bundled outlet, plain and secure, with and without a subdomain. */
export function outletMatches(): string[] {
  const outlets = JSON.parse(readFileSync(OUTLETS, 'utf8')) as { domains: string[] }[];
  // A domain under another's would only repeat its pattern; sorting keeps the manifest the same from build to build.
  return [...new Set(outlets.flatMap((outlet) => outlet.domains))].sort().map((domain) => `*://*.${domain}/*`);
}
