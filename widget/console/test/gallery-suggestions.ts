import type { KnowledgeId, SkillId, Suggestion } from '../../../server/protocol/index.ts';
import { NO_ADVICE, type Advice } from '../../session/advice.ts';
import type { ConsoleState } from '../../session/console-state.ts';
import { busyDesk, conversationIdOf } from './made-up.ts';

export const suggestedReply: Extract<Suggestion, { kind: 'reply' }> = {
  kind: 'reply',
  entryId: 'strings-for-old-frets' as KnowledgeId,
  title: 'Strings that are kind to old frets',
  text:
    'For an old Gretsch I would take flat-wound strings, 11 to 50: they sound as it did in 1958, and they ' +
    'wear the frets least. Slack them for a day before you tune up, since the neck has to get used to them.',
  because: [{ from: 'said', words: ['gretsch', 'frets'] }],
};
export const suggestedArticle: Extract<Suggestion, { kind: 'article' }> = {
  kind: 'article',
  entryId: 'dating-an-old-guitar' as KnowledgeId,
  title: 'How old is my guitar?',
  text: 'Serial numbers, neck stamps and the dates on the pots.',
  link: 'https://shop.example/how-old',
  because: [{ from: 'page', words: ['1958'] }],
};
export const suggestedTransfer: Extract<Suggestion, { kind: 'transfer' }> = {
  kind: 'transfer',
  skillId: 'setup' as SkillId,
  label: 'Setup',
  need: { skills: ['setup' as SkillId], languages: [] },
  helpers: 2,
  because: [{ from: 'entry', title: 'Strings that are kind to old frets' }],
};
export const suggestedCall: Extract<Suggestion, { kind: 'call' }> = {
  kind: 'call',
  because: [{ from: 'sign', sign: 'phone-number' }],
};

const deskWith = (advice: Partial<Advice>): ConsoleState =>
  busyDesk({ advice: new Map([[conversationIdOf('Maya'), { ...NO_ADVICE, ...advice }]]) });

const suggestions = [suggestedReply, suggestedArticle, suggestedTransfer, suggestedCall];

/** What an agent could do next. */
export const SUGGESTIONS: Readonly<Record<string, () => ConsoleState>> = {
  suggestions: () => deskWith({ suggestions }),
  'suggestions-sought': () =>
    deskWith({
      suggestions: [suggestedReply],
      sought: 'how old',
      found: [{ ...suggestedArticle }, { ...suggestedReply }],
    }),
};
