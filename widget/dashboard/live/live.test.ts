import { expect } from '@open-wc/testing';
import type { LiveBoard } from '../../../server/protocol/index.ts';
import { LiveDesk } from '../../session/dashboard/live-desk.ts';
import { deep, settle } from '../test/act.ts';
import { fakeClient, no, UNANSWERED, yes } from '../test/fake-client.ts';
import { ACCOUNT } from '../test/made-up.ts';
import { liveBoard } from '../test/made-up-live.ts';
import { mountScene, unmountAll } from '../test/mount.ts';

const live = (client: ReturnType<typeof fakeClient>['client']) =>
  mountScene({ state: { state: 'signed-in', account: ACCOUNT }, hash: '#/live', client, acts: [] });
const page = (element: Element) => deep(element).find(({ localName }) => localName === 'hp-live-page')!;
const saidIn = (element: Element, selector: string) =>
  deep(element)
    .filter((each) => each.matches(selector))
    .map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
const again = async (element: Element) => {
  page(element).dispatchEvent(
    new CustomEvent('hp-request', { detail: { type: 'again' }, bubbles: true, composed: true }),
  );
  await settle(element);
};

afterEach(unmountAll);

describe('the page of this moment', () => {
  it('[B40] says who is there, since when, with what load, and who waits for whom how long', async () => {
    const { element } = await live(fakeClient().client);
    const agents = saidIn(element, '.agent');
    expect(agents.length).to.equal(6);
    expect(agents.find((each) => each.startsWith('Juno'))).to.match(
      /Busy for 1 h 14 min 3 of 3 places taken 4 waiting · longest 11 min/u,
    );
    expect(agents.find((each) => each.startsWith('Sol'))).to.contain(
      'Away for 6 min · calls were not answered',
    );
    expect(saidIn(element, 'li:has(.value)')[2]).to.match(/^Longest wait 11 min/u);
    expect(saidIn(element, 'li:has(.value)')[5]).to.match(/^Promises kept today 81% 47 of 58/u);
    expect(saidIn(element, 'p').join(' ')).to.contain('Europe/Berlin');
  });

  it('[B41] says of each alarm whom it is about, what is the case, what helps, and what it rings at', async () => {
    const { element } = await live(fakeClient().client);
    const [first, second] = saidIn(element, '.alarm');
    expect(first).to.contain('More than one in seven leave unserved');
    expect(first).to.contain('Ask somebody who is away to come back');
    expect(first).to.contain('19%; rings above 15%');
    expect(second).to.contain('Juno Albrecht: Half as much again');
    const quiet = await live(
      fakeClient({ measures: { live: () => yes({ ...liveBoard(), alarms: [] }) } }).client,
    );
    expect(saidIn(quiet.element, 'p').join(' ')).to.contain('Nothing rings.');
  });

  it('[B42] keeps everybody in place when it is asked anew, and draws nothing anew that is the same', async () => {
    let board = liveBoard();
    const { element } = await live(fakeClient({ measures: { live: () => yes(board) } }).client);
    const before = deep(element).filter((each) => each.matches('.agent'));
    board = { ...liveBoard(), waiting: 12, agents: [...liveBoard().agents].reverse() };
    await again(element);
    const after = deep(element).filter((each) => each.matches('.agent'));
    expect(after.every((each, index) => each === before[index])).to.equal(true);
    expect(saidIn(element, 'li:has(.value) .value')[0]).to.equal('12');
  });

  it('[B43] shows what it knew while no answer comes, says of when it is, and moves nothing by that', async () => {
    let isGone = false;
    const { element } = await live(
      fakeClient({ measures: { live: () => (isGone ? no(UNANSWERED) : yes(liveBoard())) } }).client,
    );
    const top = () =>
      deep(element)
        .find((each) => each.matches('.agents'))!
        .getBoundingClientRect().top;
    const before = top();
    isGone = true;
    await again(element);
    expect(saidIn(element, '.late')[0]).to.contain('No answer for a moment. What stands here is from');
    expect(top()).to.equal(before);
  });

  it('[B44] is asked for only while somebody looks', async () => {
    const { client, asked } = fakeClient({ measures: { live: () => yes<LiveBoard>(liveBoard()) } });
    const desk = new LiveDesk(client);
    desk.start();
    await Promise.resolve();
    expect(asked('measures.live').length).to.equal(1);
    desk.stop();
    await new Promise((resolve) => setTimeout(resolve));
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked('measures.live').length).to.equal(1);
    desk.start();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(asked('measures.live').length).to.equal(3);
    desk.stop();
  });

  it('[B45] says of few promises their counts and no share', async () => {
    const { element } = await live(
      fakeClient({ measures: { live: () => yes({ ...liveBoard(), promised: 3, kept: 2 }) } }).client,
    );
    expect(saidIn(element, 'li:has(.value)')[5]).to.match(/2 of 3 too few for a share/u);
  });
});
