import { expect, fixture, html } from '@open-wc/testing';
import { fakeConversation, fakeMessages } from '../test/fake-picker-session.ts';
import type { Keep } from './keep.ts';
import './look-back.ts';
import type { LookBack } from './look-back.ts';
import './unsent.ts';
import type { UnsentWords } from './unsent.ts';
import { ENGLISH } from '../test/english.ts';

const now = new Date(2026, 2, 3, 14, 30).getTime();

async function create(count = 5) {
  const conversation = fakeConversation(now);
  const messages = fakeMessages(now).slice(0, count);
  const element = await fixture<LookBack>(
    html`<hp-look-back .words=${ENGLISH} .conversation=${conversation} .messages=${messages}></hp-look-back>`,
  );
  const saved: { name: string; text: string }[] = [];
  const root = element.renderRoot;
  const keep = root.querySelector<Keep>('hp-keep');
  await keep?.updateComplete;
  if (keep !== null) keep.save = (name, text) => saved.push({ name, text });
  return { root, saved, button: keep?.renderRoot.querySelector<HTMLElement>('.save') };
}

describe('what is left of a conversation', () => {
  it('[P159] saves who said what, when and in which zone', async () => {
    const { button, saved } = await create();
    button!.click();
    const [file] = saved;
    expect(file!.name).to.equal('conversation-ana-ruiz-2026-03-03.txt');
    expect(file!.text).to.contain('Conversation with Ana Ruiz').and.to.contain('Tuesday, March 3, 2026');
    expect(file!.text).to.match(/\d+:\d\d.*You\n {4}Yes! Are they the same/);
    const zone = new Intl.DateTimeFormat('en', { timeZoneName: 'long' }).formatToParts(now);
    expect(file!.text).to.contain(zone.find(({ type }) => type === 'timeZoneName')!.value);
    expect(file!.text).not.to.match(/command-|conversation-1/);
  });

  it('[P159] saves nothing while a part is missing', async () => {
    const { button, saved } = await create(3);
    button!.click();
    expect(button!.getAttribute('aria-disabled')).to.equal('true');
    expect(saved).to.be.empty;
  });

  it('[P155] shows what was not sent, and only that', async () => {
    const unsent = (text: string) =>
      fixture<UnsentWords>(html`<hp-unsent .words=${ENGLISH} .text=${text}></hp-unsent>`);
    const { renderRoot } = await unsent('But what\nabout the case?');
    expect(renderRoot.querySelector('blockquote')!.textContent).to.equal('But what\nabout the case?');
    expect((await unsent('  ')).renderRoot.querySelector('section')).to.equal(null);
    expect((await create(0)).root.querySelector('hp-keep')).to.equal(null);
  });
});
