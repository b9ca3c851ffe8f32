import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { TIMELINE_CHANNELS, TIMELINE_LIMITS, type TimelineChannel } from '../../protocol/index.ts';
import type { TimelineEntry } from '../../protocol/index.ts';
import { contactsIn, preferredChannel, type Contact } from './preferred-channel.ts';

const NOW = Date.UTC(2026, 10, 22);
const DAY = 86_400_000;

/** Newest first, a day apart: `call+` led to success, `call-` to nothing, of `call` nobody knows. */
const contacts = (...written: readonly string[]): readonly Contact[] =>
  written.map((word, index) => ({
    at: NOW - (index + 1) * DAY,
    channel: word.replace(/[+-]$/u, '') as TimelineChannel,
    success: word.endsWith('+') ? true : word.endsWith('-') ? false : null,
  }));
const told = (...written: readonly string[]): string => {
  const found = preferredChannel(contacts(...written), NOW);
  return found === null ? 'none' : `${found.channel} ${found.used}/${found.of}`;
};

test('[C420] the preferred channel is the one with more than half of the points of the newest five contacts', () => {
  assert.equal(told('call', 'call', 'chat', 'call', 'call'), 'call 4/5');
  assert.equal(told('call', 'call', 'call', 'email', 'email', 'email', 'email'), 'call 3/5');
  assert.equal(told('call', 'chat', 'call', 'chat'), 'none', 'one half is not more than half');
  assert.equal(told('call', 'chat', 'email', 'sms', 'call'), 'none');
  assert.equal(told('call', 'call'), 'call 2/2');
  assert.equal(told('call+', 'call'), 'call 2/2');
});

test('[C421] a contact that led to success counts three, one that led to nothing counts nothing', () => {
  assert.equal(told('chat-', 'chat-', 'chat-', 'call+', 'call'), 'call 2/5');
  assert.equal(told('call+', 'call+', 'chat', 'chat', 'chat'), 'none', 'six against six');
  assert.equal(told('call+', 'call+', 'chat-', 'chat', 'chat'), 'call 2/5');
  assert.equal(told('call-', 'call-', 'call-'), 'none');
});

test('[C422] one contact tells nothing, nor does what is older than a year or no way to speak', () => {
  assert.equal(told('call+'), 'none');
  assert.equal(told('call+', 'web', 'web', 'branch'), 'none');
  assert.equal(told('web', 'web', 'call', 'web', 'web', 'web', 'call'), 'call 2/2');
  const old = contacts('call', 'call').map((contact) => ({ ...contact, at: contact.at - 365 * DAY }));
  assert.equal(preferredChannel(old, NOW), null);
  const ahead = contacts('call', 'call').map((contact) => ({ ...contact, at: NOW + 1 }));
  assert.equal(preferredChannel(ahead, NOW), null);
});

test('[C422] whatever somebody did, at most one channel is preferred, of which there were enough contacts', () => {
  const contact = fc.record({
    at: fc.integer({ min: NOW - 400 * DAY, max: NOW + DAY }),
    channel: fc.constantFrom(...TIMELINE_CHANNELS),
    success: fc.constantFrom(true, false, null),
  });
  fc.assert(
    fc.property(fc.array(contact, { maxLength: 12 }), (some) => {
      const found = preferredChannel(some, NOW);
      if (found === null) return;
      assert(found.used >= TIMELINE_LIMITS.contactsLeast && found.used <= found.of);
      assert(found.of <= TIMELINE_LIMITS.contactsJudged);
      assert.deepEqual(preferredChannel(some.toReversed(), NOW)?.channel, found.channel);
    }),
    { seed: 470 },
  );
});

test('[C423] contacts are talks, tries, and calls, mails, messages and posts elsewhere; no orders and no clicks', () => {
  const agent = { agentId: 'ada', name: '', headline: '', photoUrl: null };
  const entry = (kind: string, parts: object) =>
    ({ entryId: kind, at: NOW, channel: 'call', kind, agent, ...parts }) as unknown as TimelineEntry;
  const talk = (parts: object) =>
    entry('talk', { endReason: 'agent-ended', resolved: null, sale: null, ...parts });
  const success = (...entries: readonly TimelineEntry[]) =>
    contactsIn(entries).map((contact) => contact.success);
  assert.deepEqual(
    success(
      talk({}),
      talk({ resolved: 'yes' }),
      talk({ resolved: 'no' }),
      talk({ resolved: 'later' }),
      talk({ sale: { amount: 1, currency: 'EUR' } }),
      talk({ endReason: 'agent-lost' }),
      entry('try', { reason: 'left' }),
      entry('try', { reason: 'answered' }),
    ),
    [null, true, false, null, true, false, false, true],
  );
  const touched = (what: string) => entry('touchpoint', { what, success: true });
  assert.deepEqual(success(...['call', 'mail', 'message', 'post', 'other'].map(touched)).length, 5);
  assert.deepEqual(success(...['order', 'visit', 'track'].map(touched)), []);
  const besides = [entry('review', {}), entry('booking', {}), entry('left-message', {})];
  assert.deepEqual(success(...besides), []);
});
