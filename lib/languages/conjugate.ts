import type { SpeechVerbKind, VerbForm, VerbShape } from './speech-words.ts';

/** Verbs that inflect alike. Stems, endings and whole forms are parted by spaces; a hyphen stands for no ending. */
export interface Conjugation {
  readonly kind: SpeechVerbKind;
  readonly stems: string;
  readonly endings: Readonly<Partial<Record<VerbShape, string>>>;
  /** Endings of the finite forms that agree with several. */
  readonly many?: string;
  /** What is printed before the stem, of all of these verbs: "ge". */
  readonly prefix?: string;
  readonly weak?: boolean;
  /** What closes the clause of a finite form. */
  readonly particle?: string;
}

/** Every form of the verbs; a form of two is the first one's. */
export function conjugate(conjugations: readonly Conjugation[]): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const { kind, stems, endings, many, prefix = '', weak = false, particle } of conjugations) {
    const separate = particle === undefined ? {} : { particle };
    const put = (form: string, shape: VerbShape, several: boolean): void => {
      if (!forms.has(form)) forms.set(form, { kind, weak, shape, many: several, ...separate });
    };
    for (const stem of stems.split(' ')) {
      for (const [shape, list] of Object.entries(endings) as [VerbShape, string][])
        for (const ending of list.split(' ')) put(prefix + stem + (ending === '-' ? '' : ending), shape, false);
      for (const ending of many?.split(' ') ?? []) put(prefix + stem + (ending === '-' ? '' : ending), 'finite', true);
    }
  }
  return forms;
}
