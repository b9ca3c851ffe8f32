import type { FieldProblemWords } from '../field-problems.ts';
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
import { dashboardStartWords } from './dashboard-start.ts';

/** All words of the dashboard, in English. */
export const words = (formats: Formats<'en'>) => ({
  formats,
  /** The server says them in English. */
  fieldProblems: {} as FieldProblemWords,
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
