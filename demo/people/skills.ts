import type { SkillId } from '../../server/protocol/index.ts';

/** The catalogue of the shop: what a helper can know, and how it is called on a card. */
export const SKILL_LABELS = {
  electric: 'Electric guitars',
  vintage: 'Vintage',
  acoustic: 'Acoustic guitars',
  classical: 'Classical & flamenco',
  bass: 'Bass',
  amps: 'Amps',
  pedals: 'Pedals & effects',
  pickups: 'Pickups',
  setup: 'Setup',
  repair: 'Repair',
  beginners: 'Beginners',
  'left-handed': 'Left-handed',
  recording: 'Recording',
  'trade-in': 'Trade-ins',
  jazz: 'Jazz',
  blues: 'Blues',
  metal: 'Metal & extended range',
  orders: 'Orders & delivery',
} as const;

export type DemoSkill = keyof typeof SKILL_LABELS;

export const skillId = (skill: DemoSkill): SkillId => skill as string as SkillId;
