import type { Shape } from './shape.ts';

/*
 * The plain question that the engine answers. Everything is in seconds and relative to now; agents and
 * tickets are known by their place in the lists. Nothing here knows the state of a site.
 */

/** Log-scale law of one agent's conversation lengths. `paceDeviation` is how unsure the mean itself is. */
export type PaceLaw = { readonly mean: number; readonly deviation: number; readonly paceDeviation: number };

/** A slot in use. A ringing one is about to become a conversation. */
export type BusySlot = {
  readonly seed: number;
  readonly phase: 'ringing' | 'talking' | 'wrap-up';
  readonly elapsedSeconds: number;
  /** The slot is free by then at the latest; `Infinity` without a bound. */
  readonly mostSeconds: number;
};

export type EngineAgent = {
  readonly seed: number;
  readonly presence: 'online' | 'away' | 'offline';
  /** Announced return from a pause, `null` if unknown or not away. */
  readonly returnSeconds: number | null;
  /** Nothing starts from then on: the announced end of the day, `Infinity` if none is. */
  readonly leavesSeconds: number;
  /** So many more start, then comes a pause; `Infinity` without a limit. */
  readonly takesMore: number;
  readonly capacity: number;
  readonly busy: readonly BusySlot[];
  readonly law: PaceLaw;
};

/** `suits[i]` is 1 if agent `i` can serve; tickets with the same need share one array. */
export type Suits = Uint8Array;

/**
 * `agent` insists on one agent; `flex` does so until `flexSeconds`, then takes anyone; `any` takes anyone.
 */
export type EngineTicket = {
  readonly seed: number;
  readonly kind: 'agent' | 'flex' | 'any';
  /** Index of the chosen agent, -1 for none. */
  readonly agent: number;
  readonly flexSeconds: number;
  readonly suits: Suits;
};

export type EngineParameters = {
  readonly shape: Shape;
  readonly leavingPerSecond: number;
  readonly wrapUp: { readonly meanSeconds: number; readonly mean: number; readonly deviation: number };
  readonly pauses: { readonly perSecond: number; readonly meanSeconds: number };
  /** Mean time from an offer to its acceptance. */
  readonly ringingSeconds: number;
};

export type EngineInput = {
  readonly agents: readonly EngineAgent[];
  /** In rank order. */
  readonly tickets: readonly EngineTicket[];
  /** Sets of agents for which "the first of them" is asked. */
  readonly pools: readonly Suits[];
  readonly parameters: EngineParameters;
  /** `all`, or less: the rest is then not looked for, which is cheaper, and answered `null`. */
  readonly asked: Asked;
};

/**
 * `new`: agents and pools, for tickets that join now. `last`: the ticket that stands last. A number: the line
 * of the agent with that index.
 */
export type Asked = 'all' | 'new' | 'pools' | 'last' | number;

/**
 * Seconds from now, `Infinity` where whoever could serve is likely to have left by then; `null` where nobody
 * who could serve is there.
 */
export type Wait = { readonly p50: number; readonly p80: number; readonly mean: number } | null;

/** For a new ticket per agent and pool, and for every ticket in line. */
export type EngineResult = {
  readonly agents: readonly Wait[];
  readonly pools: readonly Wait[];
  readonly tickets: readonly Wait[];
  /**
   * Per ticket in line: the chance that a flexible one is called by its agent before `flexSeconds`, else 0.
   */
  readonly chances: readonly number[];
};

export const NO_WAIT = { p50: 0, p80: 0, mean: 0 } as const;
/** Whoever could serve leaves first. */
export const NEVER = { p50: Infinity, p80: Infinity, mean: Infinity } as const;

export const asksAgent = (asked: Asked, agent: number): boolean =>
  asked === 'all' || asked === 'new' || asked === agent;
export const asksPools = (asked: Asked): boolean => asked === 'all' || asked === 'new' || asked === 'pools';
/** @param place of the ticket among `count` in line. */
export const asksTicket = (asked: Asked, place: number, count: number): boolean =>
  asked === 'all' || (asked === 'last' && place === count - 1);

/** Whether this agent has a slot for a new ticket at this moment. */
export const hasFreeSlot = (agent: EngineAgent): boolean =>
  agent.presence === 'online' && agent.takesMore > 0 && agent.busy.length < agent.capacity;
