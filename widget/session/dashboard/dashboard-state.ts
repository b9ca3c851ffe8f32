import type { SignedIn } from '../../../server/protocol/index.ts';
import type { Failure } from './answer.ts';

/** A link that says what it is for; its token stands behind `#` and is never in a log. */
export type Errand = { readonly kind: 'first-run' | 'invitation'; readonly token: string };

/** Where somebody stands with the dashboard as a whole. What a page shows is the state of its own desk. */
export type DashboardState =
  | { readonly state: 'starting' }
  /** Nobody answers; it is tried again. */
  | { readonly state: 'unreachable' }
  /** `isOver`: there was a session, and it has ended. */
  | {
      readonly state: 'signed-out';
      readonly failure: Failure | null;
      readonly pending: boolean;
      readonly isOver: boolean;
    }
  | { readonly state: 'errand'; readonly errand: Errand }
  | { readonly state: 'signed-in'; readonly account: SignedIn };

export type DashboardRequest =
  | { readonly type: 'signIn'; readonly email: string; readonly password: string }
  | { readonly type: 'signOut' }
  | { readonly type: 'retry' }
  /** An errand is done, or left alone: whoever has a session goes on with it. */
  | { readonly type: 'enter' };
