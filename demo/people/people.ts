import type { DemoPerson } from './person.ts';
import { ELECTRIC_PEOPLE } from './roster/electric.ts';
import { SOUND_AND_SERVICE_PEOPLE } from './roster/sound-and-service.ts';
import { WOOD_AND_STRINGS_PEOPLE } from './roster/wood-and-strings.ts';

/** Everybody who works at Fret & Tone. */
export const PEOPLE: readonly DemoPerson[] = [
  ...ELECTRIC_PEOPLE,
  ...WOOD_AND_STRINGS_PEOPLE,
  ...SOUND_AND_SERVICE_PEOPLE,
];

export const emailOf = (person: DemoPerson): string => `${person.agentId}@demo.example`;
