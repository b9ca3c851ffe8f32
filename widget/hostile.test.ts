import { expect, waitUntil } from '@open-wc/testing';
import type { HostileReport } from './test/hostile-page.ts';

/** Lets a page under a strict policy draw everything, with what harms in the place of all words. */
async function reportOf(kind: 'picker' | 'console' | 'dashboard'): Promise<HostileReport> {
  const frame = document.createElement('iframe');
  frame.width = '1280';
  frame.height = '900';
  document.body.append(frame);
  frame.src = new URL(`test/hostile.html?of=${kind}`, import.meta.url).href;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const { dataset } = frame.contentDocument!.documentElement;
  await waitUntil(() => dataset.report !== undefined || dataset.failed !== undefined, `${kind} is drawn`, {
    timeout: 110_000,
    interval: 200,
  });
  expect(dataset.failed ?? '').to.equal('');
  expect(dataset.seen).to.equal('', 'what the policy refused');
  const report = JSON.parse(dataset.report ?? '{}') as HostileReport;
  const { canary, dangers, dialogs, wasShown } = report;
  expect(canary).to.eql([
    '<a> href leads to javascript:',
    '<iframe> may run something',
    'HTML made of text is refused',
    'an event handler made of text is refused',
  ]);
  expect({ dangers, dialogs, wasShown }).to.eql({ dangers: [], dialogs: 0, wasShown: true });
  frame.remove();
  return report;
}

/** What visitors and agents write, by name and what it is in; each has had every payload. */
const OF_PICKER = [
  'agents.name',
  'agents.headline',
  'agent.name',
  'attachments.name',
  'messages.text',
  'answers.text',
  'outgoing.text',
  'page.biography',
  'reviews.comment',
  'reviews.reply',
  'reviews.tags',
  'skills.label',
  'ticket.question',
];
const OF_CONSOLE = [
  'attachments.name',
  'attributes.*',
  'attributes.key',
  'cameFrom.note',
  'circumstances.referrer',
  'contact.mail',
  'contact.phone',
  'bookings.note',
  'conversations.visitorName',
  'data.*',
  'data.key',
  'found.link',
  'found.text',
  'found.title',
  'messages.text',
  'notes.text',
  'offers.question',
  'own.shortcut',
  'own.text',
  'page.address',
  'page.title',
  'path.address',
  'reviews.comment',
  'self.alias',
  'self.biography',
  'self.headline',
  'self.pronouns',
  'skills.label',
  'timeline.note',
  'timeline.comment',
  'signed.name',
  'signed.email',
  'signed.segment',
];
const OF_DASHBOARD = [
  'agents.name',
  'dispute.reason',
  'items.comment',
  'items.detail',
  'items.reply',
  'items.tags',
  'moderation.note',
  'people.name',
  'people.email',
  'result.refusedOrigin',
  'rules.name',
  'skills.label',
  'words.en',
];

describe('what people write who mean harm', function () {
  this.timeout(120_000);

  it('[P440] runs nothing in any state of the picker, under a strict policy with trusted types', async () => {
    expect((await reportOf('picker')).fields).to.include.members(OF_PICKER);
  });

  it('[A220] runs nothing in any state of the console, under a strict policy with trusted types', async () => {
    expect((await reportOf('console')).fields).to.include.members(OF_CONSOLE);
  });

  it('[B120] runs nothing on any page of the dashboard, under a strict policy with trusted types', async () => {
    expect((await reportOf('dashboard')).fields).to.include.members(OF_DASHBOARD);
  });
});
