import type { AdviceAct } from '../advice.ts';
import type { ConsoleRequest, ConsoleState } from '../console-state.ts';
import { talk } from './samples.ts';

type Case = readonly [what: string, request: ConsoleRequest, state: ConsoleState, plan: object];

const nothing = { kind: 'nothing' };
const subject = { kind: 'call' } as const;
const sought = { type: 'knowledgeSought', conversationId: talk, text: '' };

/** What the verbs of suggestions come to; what is read is tested with its answers. */
export const adviceCases = (
  signedIn: ConsoleState,
  signedOut: ConsoleState,
): Record<AdviceAct['type'], readonly Case[]> => ({
  readSuggestions: [
    ['needs somebody', { type: 'readSuggestions', conversationId: talk }, signedOut, nothing],
  ],
  searchKnowledge: [
    [
      'asks nobody for nothing',
      { type: 'searchKnowledge', conversationId: talk, text: '' },
      signedIn,
      { kind: 'change', change: { type: 'adviceHeard', change: sought } },
    ],
  ],
  takeSuggestion: [
    ['needs somebody', { type: 'takeSuggestion', conversationId: talk, subject }, signedOut, nothing],
  ],
  dismissSuggestion: [
    ['needs somebody', { type: 'dismissSuggestion', conversationId: talk, subject }, signedOut, nothing],
  ],
});
