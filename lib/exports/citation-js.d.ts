// The library brings no types: what we use of it.

declare module '@citation-js/core' {
  export const plugins: {
    readonly output: {
      format(name: string, references: readonly object[], options: { readonly format: 'object' }): unknown[];
    };
    readonly config: { get(name: string): { readonly format: { asciiOnly: boolean } } };
  };
  /** Reads references of every format that a plug-in knows. For tests: it would also follow an address. */
  export class Cite {
    constructor(text: string, options?: { readonly forceType?: string | undefined });
    readonly data: readonly Readonly<Record<string, unknown>>[];
  }
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
