import '../agent-console.ts';
import { choosePhoto } from './choose-photo.ts';
import { FakeSession } from './fake-session.ts';
import { GALLERY } from './gallery-states.ts';

/**
 * `?state=busy&scheme=dark&lang=de` shows one state of the console, with a session that answers nothing. Its
 * root names all states, and says when it is shown.
 */
const query = new URLSearchParams(location.search);
const make = GALLERY[query.get('state') ?? 'busy'] ?? GALLERY.busy;
const scheme = query.get('scheme');

const language = query.get('lang');
if (language !== null) document.documentElement.lang = language;
document.documentElement.dataset.states = Object.keys(GALLERY).join(' ');

const element = document.createElement('agent-console');
if (make !== undefined) element.session = new FakeSession(make());
if (scheme === 'light' || scheme === 'dark') element.scheme = scheme;
document.body.append(element);

/** `?photo=cut` chooses a photo, `?photo=wrong` a file that is none. */
const photo = query.get('photo');
if (photo !== null) await choosePhoto(element, photo === 'cut');
const isShown = () => (element.shadowRoot?.childElementCount ?? 0) > 0;
while (!isShown()) await new Promise((resolve) => requestAnimationFrame(resolve));
document.documentElement.dataset.shown = '';
