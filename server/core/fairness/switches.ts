import type { EventOf } from '../event.ts';
import { shareOf, type Share } from './tally.ts';

/** How tickets came to be taken by others than the chosen agent. */
export type SwitchAccount = {
  readonly swapsOffered: number;
  readonly swapsAccepted: number;
  readonly releasedEarly: number;
  readonly releasedInTime: number;
  /** Since the agent went, declined or takes nobody more. */
  readonly releasedOtherwise: number;
};

export type SwitchMeasures = {
  /** Of the swaps offered: those that the visitor agreed to. */
  readonly swapsAccepted: Share;
  /** Flexible tickets let go early, at the end of the patience, and since the agent was there no more. */
  readonly releases: { readonly early: number; readonly inTime: number; readonly otherwise: number };
};

export const NO_SWITCHES: SwitchAccount = {
  swapsOffered: 0,
  swapsAccepted: 0,
  releasedEarly: 0,
  releasedInTime: 0,
  releasedOtherwise: 0,
};

export const withSwapOffered = (account: SwitchAccount): SwitchAccount => ({
  ...account,
  swapsOffered: account.swapsOffered + 1,
});

export const withSwapAccepted = (account: SwitchAccount): SwitchAccount => ({
  ...account,
  swapsAccepted: account.swapsAccepted + 1,
});

export function withRelease(account: SwitchAccount, { reason }: EventOf<'ticketReleased'>): SwitchAccount {
  if (reason === 'early') return { ...account, releasedEarly: account.releasedEarly + 1 };
  if (reason === 'patience-ended') return { ...account, releasedInTime: account.releasedInTime + 1 };
  return { ...account, releasedOtherwise: account.releasedOtherwise + 1 };
}

export const switchMeasuresOf = (account: SwitchAccount): SwitchMeasures => ({
  swapsAccepted: shareOf({ hits: account.swapsAccepted, count: account.swapsOffered }),
  releases: {
    early: account.releasedEarly,
    inTime: account.releasedInTime,
    otherwise: account.releasedOtherwise,
  },
});
