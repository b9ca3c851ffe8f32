import type { Moment } from './ids.ts';

/**
 * The ways in which the two of a conversation speak. It can go from one to another with the same people and
 * the same history; what is not written here is carried by whatever the agent's device opens.
 */
export const CHANNELS = ['chat', 'call', 'video', 'email', 'social', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

/** Beside chat, whose number is the capacity of the profile. */
export const OTHER_CHANNELS = ['call', 'video', 'email', 'social', 'sms'] as const;
export type OtherChannel = (typeof OTHER_CHANNELS)[number];

/** How much an agent does at once by the other channels. Whole numbers from 0 to `LIMITS.capacityMost`. */
export type ChannelLimits = Readonly<Record<OtherChannel, number>> & {
  /** With so many beside a call or a video nobody new comes; 0: it takes the whole attention. */
  readonly besideCall: number;
};

/** Of whoever said nothing: one call or video at once, with the whole attention. */
export const CHANNEL_LIMITS: ChannelLimits = {
  call: 1,
  video: 1,
  email: 20,
  social: 20,
  sms: 20,
  besideCall: 0,
};

export type ChannelStanding = { readonly channel: Channel; readonly since: Moment };
