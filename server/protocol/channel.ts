import type { Moment } from './ids.ts';

/**
 * The ways in which the two of a conversation speak. It can go from one to another with the same people and
 * the same history; what is not written here is carried by whatever the agent's device opens.
 */
export const CHANNELS = ['chat', 'call', 'video', 'email', 'social', 'sms'] as const;
export type Channel = (typeof CHANNELS)[number];

export type ChannelStanding = { readonly channel: Channel; readonly since: Moment };
