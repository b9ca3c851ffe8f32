import { expect } from '@open-wc/testing';
import { textOf } from '../../console/test/mount.ts';
import { act, field, settle } from '../test/act.ts';
import { CHANGED, no, wrongAt, yes } from '../test/answers.ts';
import { fakeClient } from '../test/fake-client.ts';
import { ACCOUNT } from '../test/made-up.ts';
import { AUDIT, MADE_KEY, MADE_WEBHOOK, ORDERS } from '../test/made-up-interfaces.ts';
import { mountScene, unmountAll } from '../test/mount.ts';

afterEach(unmountAll);

type Answers = NonNullable<Parameters<typeof fakeClient>[0]>['interfaces'];

async function open(part: string, answers: Answers = {}) {
  const { client, asked } = fakeClient({ interfaces: answers });
  const state = { state: 'signed-in', account: ACCOUNT } as const;
  const mounted = await mountScene({ state, hash: `#/interfaces${part}`, client, acts: [] });
  const does = async (...acts: readonly string[]) => {
    for (const doing of acts) await act(mounted.element, doing);
  };
  return { ...mounted, does, asked: (name: string) => asked(`interfaces.${name}`) };
}

const secretIn = (root: Element, label: string): string => field(root, label).value;

describe('the page of interfaces', () => {
  it('[B90] a key is made with a name and scopes, shown once, and ended after a question', async () => {
    const { element, asked, does } = await open('');
    await does('Make a key', 'Make a key');
    expect(textOf(element)).to.contain('Say what the key is for.').and.contain('Choose at least one.');
    await does('What it is for=The till', 'Read the site=yes', 'Make a key');
    expect(asked('makeKey')).to.eql([[{ name: 'The till', scopes: ['site:read'] }]]);
    expect(secretIn(element, 'API key')).to.equal(MADE_KEY.secret);
    await does('I have it');
    expect(() => secretIn(element, 'API key')).to.throw();
    await does('Revoke The shop');
    expect(asked('revokeKey')).to.eql([]);
    await does('Yes, revoke it');
    expect(asked('revokeKey')).to.eql([['shop']]);
  });

  it('[B91] an address that no webhook reaches is said at its field and not sent', async () => {
    const { element, asked, does } = await open('/webhooks', {
      makeWebhook: () => no(wrongAt('url', 'This host cannot be found.')),
    });
    await does('Add an endpoint', 'What it is for=Customers');
    const wrong = {
      '': 'Enter the address',
      'crm.example': 'This is no address',
      'http://crm.example/in': 'go by https only',
      'https://10.0.0.7/in': 'not reachable from the internet',
      'https://[fd00::1]/in': 'not reachable from the internet',
      'https://a:b@crm.example/in': 'Leave name and password out',
    };
    for (const [address, sentence] of Object.entries(wrong)) {
      await does(`Address=${address}`, 'Add it');
      expect(textOf(element), address).to.contain(sentence);
      expect(field(element, 'Address')).to.have.attribute('aria-invalid', 'true');
    }
    expect(asked('makeWebhook')).to.eql([]);
    await does('Address=https://nowhere.example/in', 'Add it');
    expect(textOf(element)).to.contain('This host cannot be found.');
    expect(field(element, 'Address').value).to.equal('https://nowhere.example/in');
  });

  it('[B92] an endpoint is told what was chosen, and its secret is shown once', async () => {
    const { element, asked, does } = await open('/webhooks');
    await does('Add an endpoint', 'Address=https://crm.example/in', 'What it is for=Customers');
    await does('What it is told=some', 'Add it');
    expect(textOf(element)).to.contain('Choose at least one, or everything.');
    await does('booking.made=yes', 'ticket.joined=yes', 'Add it');
    expect(asked('makeWebhook')[0]?.[0]).to.include({ url: 'https://crm.example/in', enabled: true });
    expect(asked('makeWebhook')[0]?.[0]).to.deep.include({ events: ['ticket.joined', 'booking.made'] });
    expect(secretIn(element, 'Secret')).to.equal(MADE_WEBHOOK.secret);
    await does('I have it');
    expect(() => secretIn(element, 'Secret')).to.throw();
  });

  it('[B93] an endpoint is tested, paused, given another secret and removed, each after what it means', async () => {
    const { element, asked, does } = await open('/webhooks/orders');
    await does('Send a test');
    expect(asked('testWebhook')).to.eql([['orders']]);
    await does('Pause');
    const { url, label, events, withWords } = ORDERS;
    expect(asked('saveWebhook')).to.eql([
      ['orders', { url, label, events, withWords, enabled: false }, '"1"'],
    ]);
    expect(textOf(element)).to.contain('paused');
    await does('Change the secret');
    expect(textOf(element)).to.contain('two signatures for a day');
    await does('Yes, change it', 'I have it', 'Remove', 'Yes, remove it');
    await settle(element);
    expect(asked('removeWebhook')).to.eql([['orders']]);
    expect(location.hash).to.equal('#/interfaces/webhooks');
  });

  it('[B9] the second of two who change an endpoint is told, and chooses', async () => {
    let saves = 0;
    const { element, asked, does } = await open('/webhooks/orders', {
      saveWebhook: (_id, form) => (saves++ === 0 ? no(CHANGED) : yes({ ...ORDERS, ...form }, '"3"')),
    });
    await does('Change', 'What it is for=Mine', 'Save');
    expect(textOf(element)).to.contain('Ida Moreau has saved a change here');
    await does('Save mine over it');
    expect(asked('saveWebhook').map(([, form]) => (form as typeof ORDERS).label)).to.eql(['Mine', 'Mine']);
    expect(textOf(element)).to.contain('Saved.');
  });

  it('[B94] deliveries are shown with every try, and sent again one by one or since a moment', async () => {
    const { element, asked, does } = await open('/webhooks/orders');
    expect(textOf(element)).to.contain('answered 503').and.contain('Be back soon.');
    await does('Show=failed');
    expect(asked('readDeliveries').at(-1)).to.eql(['orders', { state: 'failed' }, null]);
    await does('Send again: review.published');
    expect(asked('replayDelivery')).to.eql([['orders', 'msg_3uQW0aTn4kXgm6p1YZs41R']]);
    await does('Since=2999-01-01T00:00', 'Send them again');
    expect(textOf(element)).to.contain('Enter a day and a time that have been.');
    expect(asked('replayDeliveries')).to.eql([]);
    await does('Since=2026-01-01T00:00', 'Send them again');
    const since = new Date('2026-01-01T00:00').getTime();
    expect(asked('replayDeliveries')).to.eql([['orders', { since, which: 'failed' }]]);
    expect(textOf(element)).to.contain('3 messages are sent again.');
  });

  it('[B95] the visitor key changes over with the overlap that was chosen, and is shown once', async () => {
    const { element, asked, does } = await open('/identity');
    expect(secretIn(element, 'Node')).to.contain("siteId = 'sixstrings'");
    await does('Language=python');
    expect(secretIn(element, 'Python')).to.contain('site_id: str = "sixstrings"');
    await does('The one before counts=0', 'Make a new key');
    expect(textOf(element)).to.contain('believed no more, from this moment on');
    await does('Yes, make it');
    expect(asked('rotateVisitorKey')).to.eql([[0]]);
    expect(secretIn(element, 'Visitor key')).to.have.length(43);
    await does('I have it');
    expect(() => secretIn(element, 'Visitor key')).to.throw();
  });

  it('[B96] the audit log names people and keys, is filtered, read on, saved and checked', async () => {
    const older = { ...AUDIT[5], number: 0, act: 'oldest' } as (typeof AUDIT)[number];
    const { element, asked, does } = await open('/audit', {
      readAudit: (_filter, cursor) =>
        cursor === null
          ? yes({ items: AUDIT, nextCursor: 'older' })
          : yes({ items: [older], nextCursor: null }),
      checkAudit: () => yes({ lines: 2, brokenAt: 3, lastHash: 'x' }),
    });
    expect(textOf(element)).to.contain('Monthly report to the head office').and.contain('Ida Moreau');
    await does('Who=key:reports', 'What=makeKey', 'From=2026-03-02', 'To=2026-03-01', 'Show');
    expect(textOf(element)).to.contain('The last day is before the first.');
    await does('To=2026-03-02', 'Show');
    const since = new Date(2026, 2, 2).getTime();
    const until = new Date(2026, 2, 3).getTime() - 1;
    expect(asked('readAudit').at(-1)).to.eql([{ actor: 'key:reports', act: 'makeKey', since, until }, null]);
    await does('Older ones', 'Check the chain');
    expect(textOf(element)).to.contain('oldest').and.contain('The chain breaks at line 3.');
    await does('Save as CSV');
    expect(asked('auditCsv')).to.have.length(1);
  });
});
