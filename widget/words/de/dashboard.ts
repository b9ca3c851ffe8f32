import type { DashboardWords } from '../dashboard.ts';
import type { Formats } from '../formats.ts';
import { dashboardHoursWords } from './dashboard-hours.ts';
import { dashboardInterfacesWords } from './dashboard-interfaces.ts';
import { dashboardPartWords } from './dashboard-parts.ts';
import { dashboardPeopleWords } from './dashboard-people.ts';
import { dashboardStartWords } from './dashboard-start.ts';

/** Alle Wörter des Leitstands, auf Deutsch. */
export const words = (formats: Formats<'de'>): DashboardWords => ({
  formats,
  ...dashboardPartWords(formats),
  ...dashboardStartWords(formats),
  ...dashboardPeopleWords(formats),
  ...dashboardHoursWords(formats),
  ...dashboardInterfacesWords(formats),
});
