import { isEqual, settingsRefusal } from '../check.ts';
import type { Handlers } from '../draft.ts';
import { publishReviews } from './review.ts';

export const SETTINGS_HANDLERS: Handlers<'changeSettings'> = {
  changeSettings(draft, { settings }) {
    const refused = settingsRefusal(settings);
    if (refused !== null) return refused;
    if (isEqual(draft.state.settings, settings)) return null;
    draft.emit({ type: 'settingsChanged', settings });
    publishReviews(draft);
    return null;
  },
};
