import { createDictionary } from './dictionary.ts';
import type { words as english } from './en/invitation.ts';

/** What is read on a card that a rule of the site shows, beside the site's own words. */
export type InvitationWords = ReturnType<typeof english>;

export const invitationWords = createDictionary<InvitationWords>({
  en: () => import('./en/invitation.ts'),
  de: () => import('./de/invitation.ts'),
  fr: () => import('./fr/invitation.ts'),
  es: () => import('./es/invitation.ts'),
  it: () => import('./it/invitation.ts'),
  nl: () => import('./nl/invitation.ts'),
  ja: () => import('./ja/invitation.ts'),
  pl: () => import('./pl/invitation.ts'),
  ar: () => import('./ar/invitation.ts'),
  pt: () => import('./pt/invitation.ts'),
  zh: () => import('./zh/invitation.ts'),
  uk: () => import('./uk/invitation.ts'),
  sv: () => import('./sv/invitation.ts'),
  he: () => import('./he/invitation.ts'),
  hi: () => import('./hi/invitation.ts'),
  tr: () => import('./tr/invitation.ts'),
});
