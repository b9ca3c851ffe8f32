import type { Formats } from '../formats.ts';
import { dashboardHoursWords } from './dashboard-hours.ts';
import { dashboardInterfacesWords } from './dashboard-interfaces.ts';
import { dashboardPartWords } from './dashboard-parts.ts';
import { dashboardPeopleWords } from './dashboard-people.ts';
import { dashboardStartWords } from './dashboard-start.ts';

/** All words of the dashboard, in English. */
export const words = (formats: Formats<'en'>) => ({
  formats,
  ...dashboardPartWords(formats),
  ...dashboardStartWords(formats),
  ...dashboardPeopleWords(formats),
  ...dashboardHoursWords(formats),
  ...dashboardInterfacesWords(formats),
});
