import { GALLERY } from './gallery-states.ts';
import { mountScene } from './mount.ts';

/** `?state=people&scheme=dark` shows one state of the dashboard, with a server that is made up. */
const query = new URLSearchParams(location.search);
const scene = GALLERY[query.get('state') ?? 'people'];
document.documentElement.dataset.states = Object.keys(GALLERY).join(' ');
if (query.has('lang')) document.documentElement.lang = query.get('lang') ?? 'en';
if (scene !== undefined)
  void mountScene(scene(), query.get('scheme') === 'dark' ? 'dark' : 'light').then(() => {
    document.documentElement.dataset.shown = 'yes';
  });
