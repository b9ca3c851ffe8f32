import { GALLERY } from './gallery-states.ts';
import { mountScene } from './mount.ts';

/** `?state=people&scheme=dark` shows one state of the dashboard, with a server that is made up. */
const query = new URLSearchParams(location.search);
const scene = GALLERY[query.get('state') ?? 'people'];
document.documentElement.dataset.states = Object.keys(GALLERY).join(' ');
const lang = query.get('lang') ?? 'en';
document.documentElement.lang = lang;
if (scene !== undefined) {
  // What is pressed goes by its English words.
  const shown = lang === 'en' ? scene() : { ...scene(), acts: [] };
  void mountScene(shown, query.get('scheme') === 'dark' ? 'dark' : 'light').then(() => {
    document.documentElement.dataset.shown = 'yes';
  });
}
