import type { AgentId, SkillId } from '../../server/protocol/index.ts';
import type { PageVisit } from '../session/page-visit.ts';
import { createPickerSession } from '../session/picker-session.ts';
import type { PickerSession } from '../session/picker-state.ts';
import { directionOf } from '../../server/protocol/languages.ts';
import { listWords } from '../words/list.ts';
import type { OwnWords } from '../words/reword.ts';
import { lookText } from '../style/look-text.ts';
import { PickerApp } from './app.ts';
import { forwardSlots, slotsFilledIn } from './slots.ts';
import type { Layout } from './layout.ts';
import { tellPage } from './public-events.ts';
import { panelStyle } from './panel-style.ts';

/** The element on the page, whose children fill the slots. */
type Host = Element & { session: PickerSession | null; words?: OwnWords | undefined };

export type StartOptions = {
  readonly host: Host;
  /** The origin of the server. */
  readonly server: string;
  readonly site: string;
  readonly locale: string;
  readonly layout: Layout;
  /** Under which key it is noted that the visitor is in line or talks. */
  readonly engagedKey: string;
  /** What the page says of the visit. */
  readonly visit: PageVisit;
};

/** Makes the app and starts its session; the entry puts it on the page. */
export async function startPicker({
  host,
  server,
  site,
  visit,
  ...options
}: StartOptions): Promise<PickerApp> {
  const session = (host.session ??= createPickerSession({ server, site, visit }));
  const skills = (host.getAttribute('skills') ?? '').split(/[\s,]+/u).filter(Boolean) as SkillId[];
  const agentId = host.getAttribute('agent') as AgentId | null;
  const app = document.createElement('hp-picker-app');
  app.session = session;
  visit.onIdentityRefused = ({ code, message }) => tellPage(host, 'identity-refused', { code, message });
  // The line to the server opens while the words are fetched.
  session.start();
  const words = await listWords.load(options.locale);
  const { formats } = words;
  const { locale } = formats;
  const { words: own } = host;
  if (own !== undefined) {
    const { reworded } = await import('../words/reword.ts');
    app.reword = (ours) => reworded(ours, own, formats);
  }
  app.words = app.reword(words);
  app.lang = locale;
  app.dir = directionOf(locale);
  app.engagedKey = options.engagedKey;
  app.layout = options.layout;
  app.slots = slotsFilledIn(host);
  forwardSlots(app.slots, app);
  app.narrow(skills);
  if (agentId !== null) session.request({ type: 'openPage', agentId });
  return app;
}

/** The look of all that is not in the entry. */
export const look = lookText + panelStyle;

export { Panel } from './panel.ts';
export { PickerApp };
