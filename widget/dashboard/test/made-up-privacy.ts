import { RETENTION_DAYS } from '../../../server/protocol/privacy.ts';
import type {
  FoundVisitor,
  PrivacyCard,
  Retention,
  SiteId,
  VisitorId,
} from '../../../server/protocol/index.ts';
import type { PrivacyClient } from '../../session/dashboard/privacy-client.ts';
import { yes } from './answers.ts';

export const CARD: PrivacyCard = {
  siteId: 'six-strings' as SiteId,
  retention: Object.fromEntries(
    Object.entries(RETENTION_DAYS).map(([kind, { usual }]) => [kind, usual]),
  ) as Retention,
  consent: 'required',
  hiddenFields: ['biography'],
  tag: [
    '<script type="module" src="https://help.sixstrings.example/picker.js"></script>',
    '<agent-picker site="six-strings" consent="required"></agent-picker>',
  ].join('\n'),
};

export const NORA: FoundVisitor = {
  visitorId: 'Zr5tXw2Cz6yP0bWl3QXn5v' as VisitorId,
  firstSeenAt: Date.UTC(2026, 8, 3, 9, 40),
  name: 'Nora Lindqvist',
  tickets: 4,
  conversations: 3,
  reviews: 1,
  files: 2,
  touchpoints: 11,
  isBusy: false,
};
/** The same mail address, on another device. */
const NAMELESS: FoundVisitor = {
  ...NORA,
  visitorId: 'k3VnQ0x1Tn2yWm4Zr5pXwA' as VisitorId,
  firstSeenAt: Date.UTC(2026, 10, 23, 9, 55),
  name: '',
  tickets: 1,
  conversations: 1,
  reviews: 0,
  files: 0,
  touchpoints: 0,
  isBusy: true,
};

export const PRIVACY_CLIENT: PrivacyClient = {
  read: () => yes(CARD),
  save: (form) => yes({ ...CARD, ...form }, '"2"'),
  find: ({ value }) => yes({ visitors: value.startsWith('nora') ? [NORA, NAMELESS] : [] }),
  export: () => yes('{"complete":true}\n'),
  erase: () => yes({ reference: 'NpzvnF0xS4kE7uYcT1oQaW', scrubbed: true }),
};
