import type { DashboardWords } from '../dashboard.ts';
import type { Formats } from '../formats.ts';
import { dashboardDevelopmentWords } from './dashboard-development.ts';
import { dashboardHoursWords } from './dashboard-hours.ts';
import { dashboardInterfacesWords } from './dashboard-interfaces.ts';
import { dashboardLiveWords } from './dashboard-live.ts';
import { dashboardMeasuresWords } from './dashboard-measures.ts';
import { dashboardPartWords } from './dashboard-parts.ts';
import { dashboardPeopleWords } from './dashboard-people.ts';
import { dashboardPrivacyWords } from './dashboard-privacy.ts';
import { dashboardReviewsWords } from './dashboard-reviews.ts';
import { ruleFieldWords } from './dashboard-rule-fields.ts';
import { rulePhraseWords } from './dashboard-rule-phrases.ts';
import { dashboardRulesWords } from './dashboard-rules.ts';
import { dashboardProblemWords } from './dashboard-problems.ts';
import { dashboardStartWords } from './dashboard-start.ts';

/** Alle Wörter des Leitstands, auf Deutsch. */
export const words = (formats: Formats<'de'>): DashboardWords => ({
  formats,
  fieldProblems: dashboardProblemWords(formats),
  ...dashboardPartWords(formats),
  ...dashboardStartWords(formats),
  ...dashboardPeopleWords(formats),
  ...dashboardHoursWords(formats),
  ...dashboardInterfacesWords(formats),
  ...dashboardLiveWords(formats),
  ...dashboardMeasuresWords(formats),
  ...dashboardDevelopmentWords(formats),
  ...dashboardRulesWords(formats),
  ...dashboardReviewsWords(formats),
  ...dashboardPrivacyWords(formats),
  ...rulePhraseWords(formats),
  ...ruleFieldWords,
});
