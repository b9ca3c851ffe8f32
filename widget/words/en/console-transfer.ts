import type {
  HandedOver,
  PickReason,
  TransferEnd,
  TransferMode,
  TransferReason,
  TransferView,
} from '../../../server/protocol/index.ts';
import { whom } from '../whom.ts';
import type { Formats } from '../formats.ts';

const reasons: Readonly<Record<TransferReason, string>> = {
  'knows-more': 'Knows more about this',
  'in-charge': 'Is in charge of this',
  'speaks-language': 'Speaks the visitor’s language',
  'has-time': 'Has time for it now',
  other: 'Another reason',
};

const modes: Readonly<Record<TransferMode, string>> = {
  warm: 'Stay until they answer',
  cold: 'Hand over at once',
};

const modeHints: Readonly<Record<TransferMode, string>> = {
  warm: 'You go on talking until then, introduce your visitor, and leave when you are done.',
  cold: 'Your visitor waits in that line, at the place of the first joining. You go on to wrap-up.',
};

const pickReasons: Readonly<Record<PickReason, string>> = {
  urgent: 'It is urgent',
  'knows-visitor': 'I know this visitor',
  'fits-better': 'It fits me better',
  agreed: 'Agreed with the team',
};

const ends: Readonly<Record<TransferEnd, (to: string, visitor: string) => string>> = {
  cancelled: () => 'You cancelled the transfer.',
  stayed: (_, visitor) => `${visitor} would rather stay with you.`,
  declined: (to) => `${to} cannot take this one. You are still talking.`,
  unanswered: (to) => `${to} did not answer. You are still talking.`,
  'agent-gone': (to) => `${to} is not there any more. You are still talking.`,
  'conversation-ended': () => 'The conversation ended before anybody took over.',
};

/** Bringing a visitor to somebody else, opening a conversation again, taking somebody out of order. */
export const transferWords = (formats: Formats<'en'>) => {
  const to = (way: TransferView) =>
    whom(way, formats, { anybody: 'somebody else', needed: (list) => `somebody for ${list}` });
  return {
    open: 'Transfer',
    heading: (visitor: string) => `Bring ${visitor} to somebody else`,
    who: 'To whom',
    loading: 'Looking who is there…',
    nobody: 'Nobody else is there now.',
    free: 'free',
    waiting: (people: number) => formats.plural(people, { one: '# waits', other: '# wait' }),
    busy: 'busy',
    away: 'away',
    skill: 'Whoever knows or speaks',
    how: 'How',
    modes,
    modeHints,
    why: 'Why',
    whyHint: 'Your visitor reads this.',
    reasons,
    note: 'Note for the next agent',
    noteHint: 'Your visitor does not read this. The conversation goes along by itself.',
    send: (to: string) => `Bring to ${to}`,
    sendNobody: 'Choose somebody first',
    keep: 'Back',

    seeking: (way: TransferView) =>
      way.ringing ? `Calling ${to(way)}…` : `Waiting for ${to(way)}; you are still talking.`,
    cancel: 'Cancel the transfer',
    ended: (end: TransferEnd, visitor: string) => ends[end]('The other agent', visitor),
    cameFrom: ({ from, reason, turnedBack }: HandedOver) =>
      turnedBack
        ? 'Back with you: nobody took over.'
        : `${from.name} brings this visitor: ${reasons[reason]}.`,
    noteFrom: (name: string) => `Note of ${name}`,
    guest: (name: string) => `${name} is still here and reads along.`,
    staying: (name: string) => `${name} has taken over. You may still speak until you leave.`,
    leave: 'Leave',

    recent: 'Ended a short while ago',
    recentEnded: (clock: string) => `ended at ${clock}`,
    reopen: 'Open again',
    reopenName: (visitor: string) => `Open again: the conversation with ${visitor}`,
    recentBusy: 'not free now',

    pick: 'Take now',
    pickName: (visitor: string) => `Take now: ${visitor}`,
    pickHeading: (visitor: string) => `Take ${visitor} before others?`,
    pickLead: 'Others may have waited longer. The reason is recorded for the owner.',
    pickReason: 'Reason',
    pickReasons,
    pickConfirm: 'Take now',
    staysHere: 'still here',
  };
};
