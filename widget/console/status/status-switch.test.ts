import { expect } from '@open-wc/testing';
import './status-switch.ts';
import { conversation, offer, selfAgent, ticket, view } from '../test/made-up.ts';
import { click, find, findAll, mountPart, press, textOf, unmountAll, findDialog } from '../test/mount.ts';

afterEach(unmountAll);

const button = (element: Element, index: number) => findAll(element, '.switch button')[index]!;
const question = (element: Element) => findDialog(element, 'hp-console-dialog', 'dialog');

describe('the status switch', () => {
  it('[A5] shows the status, and asks once for another', async () => {
    const { element, requests, change } = await mountPart('hp-status-switch', { view: view() });
    expect(button(element, 0).getAttribute('aria-pressed')).to.equal('true');
    await click(button(element, 0));
    await click(button(element, 1));
    await change({ pending: true });
    await click(button(element, 1));
    expect(requests).to.deep.equal([{ type: 'setAvailability', availability: 'away', backAt: null }]);
  });

  it('[A6] goes offline at once when nobody is concerned', async () => {
    const { element, requests } = await mountPart('hp-status-switch', { view: view() });
    await click(button(element, 2));
    expect(requests).to.deep.equal([{ type: 'setAvailability', availability: 'offline', backAt: null }]);
  });

  it('[A6] says what going offline means for those who call, wait and talk, and asks', async () => {
    const { element, requests } = await mountPart('hp-status-switch', {
      view: view({
        offers: [offer('Sam')],
        line: { tickets: [ticket('Ivo'), ticket('Li', { choice: { kind: 'any' } })], total: 2 },
        conversations: [conversation('Maya'), conversation('Noor')],
      }),
    });
    await click(button(element, 2));
    expect(requests).to.deep.equal([]);
    expect(question(element).open).to.equal(true);
    const said = findAll(element, '.effects li').map(textOf);
    expect(said).to.deep.equal([
      'The call that rings now goes back to the line.',
      'One person waits for you by name and will be asked whom to take instead.',
      'Your 2 conversations go on until you or your visitors end them.',
    ]);
    await click(find(element, '.acts .primary'));
    expect(question(element).open).to.equal(false);
    expect(requests).to.deep.equal([{ type: 'setAvailability', availability: 'offline', backAt: null }]);
  });

  it('[A6] tells those who insist from those who also take others', async () => {
    const flexible = { kind: 'flex', agentId: selfAgent().agentId, patienceSeconds: 60 } as const;
    const { element } = await mountPart('hp-status-switch', {
      view: view({
        line: {
          tickets: [
            ticket('Ivo', { choice: flexible }),
            ticket('Li', { choice: flexible, released: 'patience-ended' }),
          ],
          total: 2,
        },
      }),
    });
    await click(button(element, 2));
    expect(findAll(element, '.effects li').map(textOf)).to.deep.equal([
      'One person prefers you and goes on to whoever is free first.',
    ]);
  });

  it('[A6] changes nothing when the agent stays', async () => {
    const { element, requests } = await mountPart('hp-status-switch', {
      view: view({ self: selfAgent(), conversations: [conversation('Maya')] }),
    });
    await click(button(element, 2));
    question(element).dispatchEvent(new Event('cancel', { cancelable: true }));
    await press(element, 'Escape');
    expect(question(element).open).to.equal(false);
    expect(requests).to.deep.equal([]);
  });
});
