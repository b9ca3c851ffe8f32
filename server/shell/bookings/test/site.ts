import type { TestContext } from 'node:test';
import {
  ADDRESSES,
  type AgentId,
  type BookingChoice,
  type BookingForm,
  type Hours,
  type LanguageTag,
  type Moment,
  type Slots,
  type TimeZone,
} from '../../../protocol/index.ts';
import { daily } from '../../../hours/test/clock.ts';
import type { Mail, MailSender, Sent } from '../../mail.ts';
import { ANYONE, newAgent, newCommandId } from '../../test/client.ts';
import { SITE, type TestApp } from '../../test/new-app.ts';

export const ALWAYS: Hours = daily('Europe/Berlin', '00:00-24:00');

export const withAgent = (agentId: AgentId): BookingChoice => ({ kind: 'agent', agentId });
export const ANY: BookingChoice = { kind: 'any' };

export async function readSlots(app: TestApp, query = ''): Promise<Slots> {
  const response = await fetch(`${app.url}${ADDRESSES.slots(SITE)}${query}`);
  if (response.status !== 200) throw new Error(`slots answered ${response.status}`);
  return (await response.json()) as Slots;
}

/** Says when these agents are there, each in the own console. */
export async function withHours(
  context: TestContext,
  app: TestApp,
  agentIds: readonly AgentId[],
  hours: Hours | null = ALWAYS,
): Promise<void> {
  for (const agentId of agentIds) {
    const agent = await newAgent(context, app, agentId);
    await agent.done('saveHours', { hours });
    agent.socket.disconnect();
  }
}

export const bookingForm = (
  choice: BookingChoice,
  startsAt: Moment,
  parts: Partial<BookingForm> = {},
): BookingForm => ({
  choice,
  need: ANYONE,
  startsAt,
  name: 'Vera',
  contact: { mail: 'vera@example.org', phone: null },
  note: 'The neck is bent.',
  zone: 'America/New_York' as TimeZone,
  language: 'en' as LanguageTag,
  ...parts,
});

/** One request with the token of a booking. A body makes it a write. */
export async function ask(
  app: TestApp,
  address: string,
  token: string,
  body?: object,
): Promise<{ readonly status: number; readonly body: Record<string, unknown> }> {
  const response = await fetch(`${app.url}${address}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify({ commandId: newCommandId(), ...body }) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** Remembers what it was given, and answers as it is told. */
export class Postbox implements MailSender {
  readonly mails: Mail[] = [];
  answer: (mail: Mail) => Sent = () => 'sent';
  closed = false;

  send(mail: Mail): Promise<Sent> {
    this.mails.push(mail);
    return Promise.resolve(this.answer(mail));
  }

  close(): void {
    this.closed = true;
  }

  get subjects(): readonly string[] {
    return this.mails.map(({ subject }) => subject);
  }
}
