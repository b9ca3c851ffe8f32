import type { SkillId } from '../../../server/protocol/index.ts';
import type { ConsoleState } from '../../session/console-state.ts';
import { NOTHING_BESIDE } from '../../session/beside-talk.ts';
import { NOTHING_OF_ME, type OwnSkills } from '../../session/me.ts';
import { busyDesk, review } from './made-up.ts';
import { nothingYet, ownWork } from './own-work.ts';

const reason = 'This visitor bought from another shop of the same name.';

const DISPUTED = [
  review(1, 'Sold me the wrong strings twice.', 0),
  review(1, 'Never answered my letter.', 1, { dispute: { reason, standing: 'open' } }),
  review(2, 'Rude.', 4, { dispute: { reason, standing: 'rejected' }, reply: 'I am sorry to read that.' }),
  review(1, 'Wrong shop, I know.', 9, { dispute: { reason, standing: 'upheld' } }),
];

const LABELS = ['Acoustic guitars', 'Electric', 'Amplifiers', 'Repairs', 'Strings and picks'];
const CATALOGUE: OwnSkills = {
  state: 'catalogue',
  offered: LABELS.map((label) => ({ skillId: label.toLowerCase() as SkillId, label })),
};

const choosing = (skills: OwnSkills) => () =>
  busyDesk({ beside: { ...NOTHING_BESIDE, me: { ...NOTHING_OF_ME, skills } } });

/** What agents read of their own work; the tab is chosen by whoever looks. */
export const ME: Readonly<Record<string, () => ConsoleState>> = {
  me: () => busyDesk({ beside: { ...NOTHING_BESIDE, me: ownWork() } }),
  'me-empty': () =>
    busyDesk({
      beside: { ...NOTHING_BESIDE, me: { ...NOTHING_OF_ME, measures: nothingYet(), decisions: [] } },
    }),
  skills: choosing(CATALOGUE),
  'skills-none': choosing({ state: 'catalogue', offered: [] }),
  disputes: () => busyDesk({ reviews: { state: 'shown', reviews: DISPUTED, nextPage: null } }),
};
