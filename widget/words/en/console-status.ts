import type { Channel, Pause } from '../../../server/protocol/index.ts';

const pauses: Readonly<Record<Pause, string>> = {
  break: 'a break',
  meal: 'a meal',
  meeting: 'a meeting',
  training: 'training',
  'desk-work': 'desk work',
  technical: 'a technical problem',
};

/** Why one is away, and what happens to a console that is left alone. */
export const awayWords = {
  pause: 'Why',
  pauses,
  pauseHint: 'Visitors do not read why.',
  idleHeading: 'Are you still there?',
  idleLead: 'Nothing was pressed here for a while. You are set away in',
  idleStay: 'I am here',
  signOutHeading: 'Sign out?',
  signOutLead: 'Unless you are signed in on another page or device too:',
  signOutConfirm: 'Sign out',
  signOutTalking: (talks: number) =>
    talks === 1
      ? 'Your conversation breaks off; the visitor goes back to the front of the line.'
      : `Your ${talks} conversations break off; the visitors go back to the front of the line.`,
};

const channels: Readonly<Record<Channel, string>> = {
  chat: 'Chat',
  call: 'Telephone',
  video: 'Video',
  email: 'Mail',
  social: 'Social network',
  sms: 'Text message',
};

/** A conversation that goes on in another way, with the same people and the same history. */
export const channelWords = {
  open: 'Go on by…',
  heading: (name: string) => `Go on with ${name} by…`,
  channels,
  address: {
    call: 'Telephone number',
    video: 'Address of the video room',
    email: 'Mail address',
    social: 'Address of the profile or chat',
    sms: 'Telephone number',
  },
  lead: 'What was written stays here, and so do you both. Your visitor is told.',
  linkSaid: 'The address is sent to your visitor as a message.',
  opened: 'It opens on your device and is not kept here.',
  invalid: {
    call: 'Enter a telephone number, such as +49 30 123456.',
    video: 'Enter a whole address that begins with https://.',
    email: 'Enter a whole mail address, such as name@example.com.',
    social: 'Enter a whole address that begins with https://.',
    sms: 'Enter a telephone number, such as +49 30 123456.',
  },
  go: 'Go on',
  now: (channel: Channel, clock: string) => `By ${channels[channel].toLowerCase()} since ${clock}`,
  backToChat: 'Back to chat',
  preferred: 'preferred by this visitor',
  /** So many times among so many newest contacts. */
  prefers: (channel: Channel, used: number, of: number) =>
    `Prefers ${channels[channel].toLowerCase()}: ${used} of the last ${of}`,
  /** On a call, in a line with others. */
  prefersShort: (channel: Channel) => `prefers ${channels[channel].toLowerCase()}`,
};
