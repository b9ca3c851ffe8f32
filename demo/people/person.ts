import type { AgentId } from '../../server/protocol/index.ts';
import type { DemoSkill } from './skills.ts';

export type DemoLanguage = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt' | 'nl' | 'pl' | 'ja';

/** What the drawn face shows; names are those of the drawing style. Colours are six hexadecimal digits. */
export type Face = {
  readonly head: string;
  readonly expression: string;
  readonly skin: string;
  readonly hair: string;
  readonly clothing: string;
  readonly background: string;
  readonly facialHair?: string;
  readonly accessory?: string;
};

/** One of the shop's people, as the demo knows them. */
export type DemoPerson = {
  readonly agentId: AgentId;
  readonly name: string;
  readonly headline: string;
  readonly biography: string;
  readonly skills: Readonly<Partial<Record<DemoSkill, 1 | 2 | 3 | 4 | 5>>>;
  readonly languages: readonly DemoLanguage[];
  readonly capacity: 1 | 2 | 3;
  readonly face: Face;
  readonly history: {
    readonly reviews: number;
    /** The mean of their stars comes as near to it as whole stars allow. */
    readonly average: number;
    /** How long a conversation lasts in the middle. */
    readonly talkSeconds: number;
  };
  /** How strongly visitors are drawn to this person, 1 being usual; 0 is never asked for by name. */
  readonly popularity: number;
  /** The one whom a human plays; the crowd leaves this person alone. */
  readonly human: boolean;
};

export const agentId = (id: string): AgentId => id as AgentId;

export const firstName = (person: DemoPerson): string => person.name.split(' ')[0] ?? person.name;
