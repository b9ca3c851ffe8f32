import { isEqual, settingsRefusal } from '../check.ts';
import type { Handlers } from '../draft.ts';

export const SETTINGS_HANDLERS: Handlers<'changeSettings'> = {
  changeSettings(draft, { settings }) {
    const refused = settingsRefusal(settings);
    if (refused !== null) return refused;
    if (!isEqual(draft.state.settings, settings)) draft.emit({ type: 'settingsChanged', settings });
    return null;
  },
};
