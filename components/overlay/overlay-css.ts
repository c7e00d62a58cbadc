import theme from '@/assets/theme.css?inline';
import card from '../card/card.css?inline';
import buttons from '../controls/buttons.css?inline';
import highlight from '../highlight/highlight.css?inline';
import host from './host.css?inline';
import overlay from './overlay.css?inline';

/** All the overlay's style, for one constructed sheet: a linked one would have to be open to every page. The background sends it. */
export const OVERLAY_CSS = [theme, buttons, card, host, overlay, highlight].join('\n');
