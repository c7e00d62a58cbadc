import type { ComponentChildren } from 'preact';
import type { Settings } from '@/lib/settings.ts';
import { spoken } from '../words/say.ts';
import { sideOf } from './move-rail.ts';

interface Props {
  readonly appearance: Settings['appearance'];
  readonly children: ComponentChildren;
}

/** What all that is drawn over a page stands in: the reader's look of it, and the language it speaks. */
export function OnPage({ appearance: { theme, textSize, motion, density, rail }, children }: Props) {
  return (
    <div
      class="variorum"
      data-theme={theme}
      data-size={textSize}
      data-motion={motion}
      data-density={density}
      data-side={sideOf(rail, spoken().direction())}
      lang={spoken().tag()}
      dir={spoken().direction()}
    >
      {children}
    </div>
  );
}
