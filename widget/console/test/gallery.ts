import '../agent-console.ts';
import { choosePhoto } from './choose-photo.ts';
import { FakeSession } from './fake-session.ts';
import { GALLERY } from './gallery-states.ts';

/** `?state=busy&scheme=dark` shows one state of the console, with a session that answers nothing. */
const query = new URLSearchParams(location.search);
const make = GALLERY[query.get('state') ?? 'busy'] ?? GALLERY.busy;
const scheme = query.get('scheme');

const element = document.createElement('agent-console');
if (make !== undefined) element.session = new FakeSession(make());
if (scheme === 'light' || scheme === 'dark') element.scheme = scheme;
document.body.append(element);

/** `?photo=cut` chooses a photo, `?photo=wrong` a file that is none. */
const photo = query.get('photo');
if (photo !== null) void choosePhoto(element, photo === 'cut');
