import type { AgentId, SkillId } from '../../server/protocol/index.ts';
import type { PickerSession } from '../session/picker-state.ts';
import { directionOf } from '../words/direction.ts';
import { listWords } from '../words/list.ts';
import { PickerApp } from './app.ts';
import { forwardSlots, slotsFilledIn } from './slots.ts';
import type { Layout } from './layout.ts';

export type StartOptions = {
  /** The element on the page, whose children fill the slots. */
  readonly host: Element;
  readonly session: PickerSession;
  readonly locale: string;
  readonly layout: Layout;
  /** Skills chosen from the beginning. */
  readonly skills: readonly SkillId[];
  /** Whose page is open at the beginning, `null` for the list. */
  readonly agentId: AgentId | null;
  /** Under which key it is noted that the visitor is in line or talks. */
  readonly engagedKey: string;
};

/** Makes the app and starts its session; the entry puts it on the page. */
export async function startPicker(options: StartOptions): Promise<PickerApp> {
  const { session } = options;
  const app = document.createElement('hp-picker-app');
  app.session = session;
  // The line to the server opens while the words are fetched.
  session.start();
  app.words = await listWords.load(options.locale);
  const { locale } = app.words.formats;
  app.lang = locale;
  app.dir = directionOf(locale);
  app.engagedKey = options.engagedKey;
  app.layout = options.layout;
  app.slots = slotsFilledIn(options.host);
  forwardSlots(app.slots, app);
  app.narrow(options.skills);
  if (options.agentId !== null) session.request({ type: 'openPage', agentId: options.agentId });
  return app;
}

export { lookText } from '../style/look-text.ts';
export { createPickerSession } from '../session/picker-session.ts';
export { PickerApp };
