import type { SpeechVerbKind, VerbForm, VerbShape } from '../speech-words.ts';
import { IRREGULAR_SPEECH_FORMS, SPEECH_VERBS, WEAK_SPEECH_VERBS } from './speech-verbs.ts';

/** Every printed form of the English speech verbs; a form of two verbs is the first one's. */
export const SPEECH_FORMS: ReadonlyMap<string, VerbForm> = inflect();

function inflect(): ReadonlyMap<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  for (const form of ['put', 'puts']) forms.set(form, { kind: 'say', weak: false, shape: 'past', particle: 'it' });
  const put = (form: string, kind: SpeechVerbKind, base: string, shape: VerbShape): void => {
    if (!forms.has(form)) forms.set(form, { kind, weak: WEAK_SPEECH_VERBS.has(base), shape });
  };
  for (const kind of ['say', 'label', 'act'] as const) {
    for (const base of SPEECH_VERBS[kind]) {
      const stem = base.endsWith('e') && base !== 'see' ? base.slice(0, -1) : base;
      const third = /(?:s|x|ch|sh|o)$/.test(base)
        ? `${base}es`
        : /[^aeiou]y$/.test(base)
          ? `${base.slice(0, -1)}ies`
          : `${base}s`;
      const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
      const [past, participle] = IRREGULAR_SPEECH_FORMS.get(base) ?? [regular, regular];
      const doubled =
        past.length > base.length + 2 && past.startsWith(base) && past.endsWith('ed') ? base + base.at(-1) : null;
      put(past, kind, base, 'past');
      put(participle, kind, base, 'participle');
      put(third, kind, base, 'third');
      put(`${doubled ?? (base === 'see' ? 'see' : stem)}ing`, kind, base, 'ing');
      put(base, kind, base, 'base');
    }
  }
  return forms;
}
