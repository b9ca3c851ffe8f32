import {
  CHANNELS,
  TIMELINE_LIMITS,
  type Channel,
  type Moment,
  type PreferredChannel,
  type TimelineChannel,
  type TimelineEntry,
} from '../../protocol/index.ts';

/** One time that somebody turned to the site, and whether they got what they came for. */
export type Contact = {
  readonly at: Moment;
  readonly channel: TimelineChannel;
  /** `null` while nobody knows. */
  readonly success: boolean | null;
};

/** What one contact says for its channel: whoever got nowhere by it does not prefer it for that. */
const pointsOf = ({ success }: Contact): number => (success === null ? 2 : success ? 3 : 0);

/**
 * By what a visitor is best spoken with. Of the newest `contactsJudged` contacts of the last year by which
 * one can speak, each gives its channel 3 points where it led to success, 2 where that is not known and none
 * where it led to nothing. The channel with more than half of all points is preferred, if there were at
 * least `contactsLeast` by it; otherwise none is.
 */
export function preferredChannel(contacts: readonly Contact[], now: Moment): PreferredChannel | null {
  const { contactsJudged, contactsLeast, contactsAgeSecondsMost } = TIMELINE_LIMITS;
  const judged = contacts
    .filter(({ channel, at }) => isSpoken(channel) && at <= now && at >= now - contactsAgeSecondsMost * 1_000)
    .sort((one, other) => other.at - one.at)
    .slice(0, contactsJudged);
  const sum = (channel: TimelineChannel | null): number =>
    judged.reduce(
      (total, each) => (channel === null || each.channel === channel ? total + pointsOf(each) : total),
      0,
    );
  const channel = CHANNELS.find((each) => sum(each) * 2 > sum(null));
  if (channel === undefined) return null;
  const used = judged.filter((each) => each.channel === channel).length;
  return used < contactsLeast ? null : { channel, used, of: judged.length };
}

const isSpoken = (channel: TimelineChannel): channel is Channel =>
  CHANNELS.some((known) => known === channel);

/** What of a timeline is somebody who turned to the site, rather than what they did or said besides. */
export function contactsIn(timeline: readonly TimelineEntry[]): readonly Contact[] {
  return timeline.flatMap((entry) => {
    const success = successOf(entry);
    return success === undefined ? [] : [{ at: entry.at, channel: entry.channel, success }];
  });
}

/** `undefined` for what is no contact. */
function successOf(entry: TimelineEntry): boolean | null | undefined {
  switch (entry.kind) {
    case 'talk':
      if (entry.endReason === 'agent-lost' || entry.resolved === 'no') return false;
      return entry.resolved === 'yes' || entry.sale !== null ? true : null;
    case 'try':
      return entry.reason === 'answered';
    case 'touchpoint':
      return isContact(entry.what) ? entry.success : undefined;
    case 'review':
    case 'booking':
    case 'left-message':
      return undefined;
  }
}

function isContact(what: Extract<TimelineEntry, { readonly kind: 'touchpoint' }>['what']): boolean {
  switch (what) {
    case 'call':
    case 'mail':
    case 'message':
    case 'post':
    case 'other':
      return true;
    case 'order':
    case 'visit':
    case 'track':
      return false;
  }
}
