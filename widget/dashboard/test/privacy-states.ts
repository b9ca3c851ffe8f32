import type { PrivacyClient } from '../../session/dashboard/privacy-client.ts';
import { CHANGED, never, no, refused, UNANSWERED, wrongAt, yes } from './answers.ts';
import { fakeClient } from './fake-client.ts';
import type { Scene } from './gallery-states.ts';
import { ACCOUNT } from './made-up.ts';

const at = (part: string, acts: readonly string[] = [], answers: Partial<PrivacyClient> = {}): Scene => ({
  state: { state: 'signed-in', account: ACCOUNT },
  hash: `#/privacy${part}`,
  client: fakeClient({ privacy: answers }).client,
  acts,
});

const FOUND = ['Exactly=nora@example.org', 'Find'];
const ASKED = [...FOUND, 'Erase everything of Nora'];
const ERASED = [...ASKED, 'Type=erase', 'Erase for good'];
const ALIASES =
  'Names can be hidden once everybody has an alias; it is missing for Juno Albrecht, Sol Reyes.';

/** The page of privacy in its states. */
export const PRIVACY_GALLERY: Readonly<Record<string, () => Scene>> = {
  privacy: () => at(''),
  'privacy-empty': () => at('', ['Find']),
  'privacy-none': () => at('', ['Exactly=somebody@example.org', 'Find']),
  'privacy-found': () => at('', FOUND),
  'privacy-exported': () => at('', [...FOUND, 'Export everything of Nora']),
  'privacy-erase': () => at('', ASKED),
  'privacy-unsure': () => at('', [...ASKED, 'Type=eras', 'Erase for good']),
  'privacy-busy': () => at('', ERASED, { erase: () => no(refused('visitor-busy')) }),
  'privacy-erased': () => at('', ERASED),
  'privacy-erased-later': () => at('', ERASED, { erase: () => yes({ reference: 'Np', scrubbed: false }) }),
  kept: () => at('/kept'),
  'kept-loading': () => at('/kept', [], { read: never }),
  'kept-failed': () => at('/kept', [], { read: () => no(UNANSWERED) }),
  'kept-shorter': () => at('/kept', ['Days for Conversations=90', 'Nothing is asked=yes']),
  'kept-wrong': () => at('/kept', ['Days for Looks=400', 'Days for Files=soon', 'Save']),
  'kept-nameless': () =>
    at('/kept', ['Name=no', 'Save'], { save: () => no(wrongAt('hiddenFields', ALIASES)) }),
  'kept-changed': () => at('/kept', ['Save'], { save: () => no(CHANGED) }),
  'kept-saved': () => at('/kept', ['Days for Conversations=365', 'Save']),
};
