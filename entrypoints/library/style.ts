import '@/assets/theme.css';
import '@/components/controls/buttons.css';
import '@/components/controls/controls.css';
import '@/components/card/card.css';
import '@/components/story/story.css';
import '@/components/library/library.css';
import '@/components/library/highlights.css';
