import { expect } from '@open-wc/testing';
import '../banner.ts';
import './sign-out.ts';
import { conversation, ticket, view } from '../test/made-up.ts';
import { click, find, findAll, findDialog, mountPart, textOf, unmountAll } from '../test/mount.ts';

afterEach(unmountAll);

describe('signing out', () => {
  it('[A189] says what happens to those who wait and talk, and asks; with nobody it is done at once', async () => {
    const line = { tickets: [ticket('Ivo')], total: 1 };
    const busy = view({ conversations: [conversation('Maya')], line });
    const { element, requests, change } = await mountPart('hp-sign-out', { view: busy });
    await click(find(element, '.entry'));
    expect(findDialog(element, 'hp-console-dialog', 'dialog').open).to.equal(true);
    expect(findAll(element, 'li').map(textOf)).to.deep.equal([
      'One person waits for you by name and will be asked whom to take instead.',
      'Your conversation breaks off; the visitor goes back to the front of the line.',
    ]);
    await click(findAll(element, '.acts .button')[0]!);
    expect(findDialog(element, 'hp-console-dialog', 'dialog').open).to.equal(false);
    expect(requests).to.deep.equal([]);
    await click(find(element, '.entry'));
    await click(find(element, '.primary'));
    await change({ view: view() });
    await click(find(element, '.entry'));
    expect(requests).to.deep.equal([{ type: 'signOut' }, { type: 'signOut' }]);
  });
});

describe('a refusal in the console', () => {
  it('[A190] is a sentence of the console, and else what the server says', async () => {
    const refusal = { code: 'offer-gone', message: 'of the server' } as const;
    const { element, change } = await mountPart('hp-console-banner', { refusal });
    const said = () => textOf(find(element, '[role="alert"] p'));
    expect(said()).to.match(/^This call is over: the visitor left, or somebody else answered\./u);
    await change({ refusal: { code: 'capacity-full', message: '' } });
    expect(said()).to.match(/^You have as many conversations as you take at once\./u);
    await change({ refusal: { code: 'sign-in-required', message: '' } });
    expect(said()).to.match(/^Your session has ended: it was ended elsewhere, or it is too old\./u);
    await change({ refusal: { code: 'hours-invalid', message: 'Mend the hours.' } });
    expect(said()).to.equal('Mend the hours.');
  });
});
