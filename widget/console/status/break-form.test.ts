import { expect } from '@open-wc/testing';
import './break-form.ts';
import { conversation, flexibleLine, JUNO, offer, selfAgent, ticket, view } from '../test/made-up.ts';
import { click, find, findAll, mountPart, textOf, unmountAll } from '../test/mount.ts';

afterEach(unmountAll);

const effects = (element: Element) => findAll(element, '.effects p').map(textOf);
const pick = (element: Element, more: number) => click(findAll(element, 'input')[more]!);
const flexible = { kind: 'flex', agentId: JUNO, patienceSeconds: 300 } as const;
const line = (...tickets: readonly ReturnType<typeof ticket>[]) => ({ tickets, total: tickets.length });

describe('a break after some more', () => {
  it('[A60] says before it is done who is served and how many are beyond, and is asked for once', async () => {
    const { element, requests, change } = await mountPart('hp-break-form', {
      view: view({ line: flexibleLine() }),
    });
    await pick(element, 2);
    expect(effects(element)).to.deep.equal([
      'Of the 3 who wait for you, the first 2 are served.',
      '1 person will not reach you and is asked at once whom to take instead.',
    ]);
    await pick(element, 1);
    expect(effects(element)).to.deep.equal([
      'Of the 3 who wait for you, the first is served.',
      '1 person will not reach you and is asked at once whom to take instead.',
      '1 person will not reach you and goes on at once to whoever is free first.',
    ]);
    expect(requests).to.deep.equal([]);
    await click(find(element, '[type="submit"]'));
    await change({ pending: true });
    await click(find(element, '[type="submit"]'));
    expect(requests).to.deep.equal([{ type: 'drain', more: 1 }]);
  });

  it('[A60] counts who rings already as one of those who are taken', async () => {
    const { element } = await mountPart('hp-break-form', {
      view: view({ offers: [offer('Sam')], line: line(ticket('Ivo'), ticket('Li')) }),
    });
    expect(effects(element)).to.deep.equal([
      'The call that rings now is one of them.',
      '2 people will not reach you and are asked at once whom to take instead.',
    ]);
    await pick(element, 3);
    expect(effects(element)).to.deep.equal([
      'The call that rings now is one of them.',
      'All 2 who wait for you are served.',
    ]);
  });

  it('[A60] says what a break at once does to the calls, the line and the conversations', async () => {
    const { element, requests } = await mountPart('hp-break-form', {
      view: view({
        offers: [offer('Sam', { choice: { kind: 'any' } }), offer('Ida', { choice: flexible })],
        conversations: [conversation('Maya')],
        line: line(ticket('Ivo')),
      }),
    });
    await pick(element, 0);
    expect(effects(element)).to.deep.equal([
      'Your break begins at once; your conversation goes on.',
      '1 person will not reach you and is asked at once whom to take instead.',
      '1 person will not reach you and goes on at once to whoever is free first.',
      'The call that rings now goes back to the line.',
    ]);
    await click(find(element, '[type="submit"]'));
    expect(requests).to.deep.equal([{ type: 'drain', more: 0 }]);
  });

  it('[A60] leaves out who waits for anyone, and says that nobody waits by name', async () => {
    const anyone = ticket('Li', { choice: { kind: 'any' } });
    const released = ticket('Bo', { choice: flexible, released: 'early' });
    const { element } = await mountPart('hp-break-form', { view: view({ line: line(anyone, released) }) });
    expect(effects(element)).to.deep.equal(['Nobody waits for you by name.']);
  });

  it('[A60] says “or more” of a line that is too long to be seen whole', async () => {
    const long = { tickets: [ticket('Ivo'), ticket('Li')], total: 60 };
    const { element } = await mountPart('hp-break-form', { view: view({ line: long }) });
    expect(effects(element)).to.deep.equal([
      'Of the 2 or more who wait for you, the first is served.',
      '1 or more people will not reach you and are asked at once whom to take instead.',
    ]);
  });

  it('[A60] shows what is planned already, and asks for nothing that is so', async () => {
    const { element, requests } = await mountPart('hp-break-form', {
      view: view({ self: selfAgent({ takingMore: 2 }) }),
    });
    expect(findAll(element, 'input').map((each) => (each as HTMLInputElement).checked)).to.deep.equal([
      false,
      false,
      true,
      false,
    ]);
    await click(find(element, '[type="submit"]'));
    expect(requests).to.deep.equal([]);
  });

  it('[A60] cannot be planned while nobody is sent anyway', async () => {
    const { element } = await mountPart('hp-break-form', {
      view: view({ self: selfAgent({ availability: 'away' }) }),
    });
    expect(findAll(element, 'form')).to.have.length(0);
    expect(textOf(element)).to.contain('You are not available');
  });
});
