import type { z } from 'zod';
import type { Answer } from '../protocol/index.ts';
import { check, refused } from './check.ts';
import { faultOf } from './storage-fault.ts';
import type { Surroundings } from './surroundings.ts';

type RequestTable = Record<string, { readonly body: unknown; readonly result: unknown }>;

/** Every request of a namespace by its name: how its body is checked, and what is done. */
export type Handlers<Table extends RequestTable, Caller> = {
  readonly [Name in keyof Table]: {
    readonly schema: z.ZodType<Table[Name]['body']>;
    readonly handle: (caller: Caller, body: Table[Name]['body']) => Promise<Answer<Table[Name]['result']>>;
  };
};

/** Ephemeral signals by name: checked, never answered. */
export type Signals<Table extends Record<string, unknown>, Caller> = {
  readonly [Name in keyof Table]: {
    readonly schema: z.ZodType<Table[Name]>;
    readonly handle: (caller: Caller, body: Table[Name]) => void;
  };
};

type AnyHandler<Caller> = {
  readonly schema: z.ZodType;
  readonly handle: (caller: Caller, body: unknown) => Promise<Answer<unknown>>;
};
type AnySignal<Caller> = {
  readonly schema: z.ZodType;
  readonly handle: (caller: Caller, body: unknown) => void;
};

export type Desk<Caller> = {
  readonly handlers: Readonly<Record<string, AnyHandler<Caller>>>;
  readonly signals: Readonly<Record<string, AnySignal<Caller>>>;
};

/** Forgets the names for the compiler: from here on a packet is whatever somebody sent. */
export const createDesk = <Caller>(handlers: object, signals: object): Desk<Caller> => ({
  handlers: handlers as Desk<Caller>['handlers'],
  signals: signals as Desk<Caller>['signals'],
});

/** What a packet is received with: whether its sender may ask now, and who is told how it went. */
export type Reception = Pick<Surroundings, 'log' | 'countRefusal'> & {
  readonly allowed: () => Promise<boolean>;
};

type Acknowledge = (answer: Answer<unknown>) => void;

/**
 * One packet of anybody: an event name and what came with it. Every request with an acknowledgement
 * function is answered; one without is not carried out, since its sender could never learn how it went.
 */
export async function receive<Caller>(
  desk: Desk<Caller>,
  caller: Caller,
  packet: readonly unknown[],
  { allowed, log, countRefusal }: Reception,
): Promise<void> {
  const [name, ...given] = packet;
  const last = given.at(-1);
  const acknowledge = typeof last === 'function' ? (last as Acknowledge) : null;
  const bodies = acknowledge === null ? given : given.slice(0, -1);
  try {
    if (!(await allowed())) {
      acknowledge?.(refused('too-many'));
      countRefusal?.('too-many');
      return;
    }
    const answer = await answerPacket(desk, caller, String(name), bodies, acknowledge !== null);
    if (answer !== null) acknowledge?.(answer);
    // Told after the answer, since whoever counts may end the connection.
    if (answer?.ok === false) countRefusal?.(answer.refusal.code);
  } catch (error) {
    log.error({ error, request: String(name).slice(0, 40) }, 'A request failed.');
    const fault = faultOf(error);
    countRefusal?.(fault);
    acknowledge?.(refused(fault));
  }
}

async function answerPacket<Caller>(
  desk: Desk<Caller>,
  caller: Caller,
  name: string,
  bodies: readonly unknown[],
  isRequest: boolean,
): Promise<Answer<unknown> | null> {
  const handler = Object.hasOwn(desk.handlers, name) ? desk.handlers[name] : undefined;
  if (handler !== undefined && isRequest) {
    if (bodies.length !== 1) return refused('malformed', 'Send exactly one body with the request.');
    const body = check(handler.schema, bodies[0]);
    return body.ok ? handler.handle(caller, body.result) : body;
  }
  const signal = Object.hasOwn(desk.signals, name) ? desk.signals[name] : undefined;
  if (signal === undefined) return refused('malformed', 'There is no such request; check its name.');
  const body = bodies.length === 1 ? check(signal.schema, bodies[0]) : refused('malformed');
  if (!body.ok) return body;
  signal.handle(caller, body.result);
  return null;
}
