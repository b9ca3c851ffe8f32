import { WAIT_STEPS_MINUTES, type Moment, type PublicAgent } from '../../protocol/index.ts';

const MINUTE_MILLISECONDS = 60_000;
const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const listed = new Intl.ListFormat('en', { type: 'conjunction' });

/** What the hosted page says by itself, before its script has come and without it. */
export const PICK_WORDS = {
  title: (siteName: string) => `Choose who helps you at ${siteName}`,
  titleOf: (name: string, siteName: string) => `Talk to ${name} at ${siteName}`,
  description: (count: number) =>
    count === 1
      ? 'One person is there to help you.'
      : `${count} people you can choose from, and how long you wait.`,
  lead: 'See who is there, what they know and what others said about them.',
  noScript: 'This page does not change by itself. To talk to somebody, turn JavaScript on.',
  all: 'Everybody',
  more: (count: number) => `And ${count} more.`,
  rating: (average: number, count: number) => `★ ${average.toFixed(1)} · ${count} reviews`,
  isNew: 'New',
  speaks: (names: readonly string[]) => `Speaks ${listed.format(names)}`,
  knows: (labels: readonly string[]) => `Knows ${listed.format(labels)}`,
  unknown: 'There is nobody to choose from here',
  unknownLead: 'Check the address, or go back to the page that led you here.',
} as const;

export function languageName(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Whether somebody is there, and for how long one waits: a bound, never a bare point. */
export function presenceWords({ availability, estimate }: PublicAgent, now: Moment): string {
  if (availability === 'away') return 'Away for a moment';
  if (availability === 'offline') return 'Not here now';
  switch (estimate.state) {
    case 'free':
      return 'Free now';
    case 'range': {
      const minutes = (estimate.p80At - now) / MINUTE_MILLISECONDS;
      const step = WAIT_STEPS_MINUTES.find((offered) => minutes <= offered);
      return step === undefined ? 'Usually over an hour' : `Usually under ${step} min`;
    }
    case 'closing':
      return 'Leaves before your turn would come';
    case 'none':
      return 'Here now';
  }
}
