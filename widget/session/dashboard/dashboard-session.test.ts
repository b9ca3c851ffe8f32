import { expect } from '@open-wc/testing';
import { PROBLEM_TYPE } from '../../../server/protocol/index.ts';
import { createDashboardSession } from './dashboard-session.ts';
import type { DashboardState } from './dashboard-state.ts';

const ACCOUNT = { accountId: 'ada', name: 'Ada', role: 'owner' };
const json = (status: number, body: object): Response => new Response(JSON.stringify(body), { status });
const refused = (code: string): Response =>
  json(401, { type: `${PROBLEM_TYPE}${code}`, code, detail: 'No.' });

/** A server that answers by method, and a session before it. */
function session(answers: Partial<Record<'GET' | 'POST' | 'DELETE', () => Response>>, errand = false) {
  const asked: string[] = [];
  const made = createDashboardSession({
    server: 'https://help.example',
    errand: errand ? { kind: 'invitation', token: 'once' } : null,
    fetch: (url, { method = 'GET' }) => {
      asked.push(`${method} ${new URL(url).pathname}`);
      const answer = answers[method as 'GET'];
      return answer === undefined ? Promise.reject(new TypeError('gone')) : Promise.resolve(answer());
    },
  });
  const when = (isSo: (state: DashboardState) => boolean) =>
    new Promise<DashboardState>((resolve) => {
      const look = () => isSo(made.state) && resolve(made.state);
      made.subscribe(look);
      look();
    });
  const until = (name: DashboardState['state']) => when(({ state }) => state === name);
  return { made, asked, until, when };
}

describe('the session of the dashboard', () => {
  it('[B7] begins with whoever is signed in, and else with the form', async () => {
    const inside = session({ GET: () => json(200, ACCOUNT) });
    inside.made.start();
    expect(await inside.until('signed-in')).to.deep.include({ account: ACCOUNT });
    const outside = session({ GET: () => refused('sign-in-required') });
    outside.made.start();
    expect(await outside.until('signed-out')).to.deep.include({ failure: null, isOver: false });
  });

  it('[B7] a wrong password is said, and a session that ends while one works as well', async () => {
    let open = true;
    const { made, until, when } = session({
      GET: () => (open ? json(200, ACCOUNT) : refused('sign-in-required')),
      POST: () => refused('sign-in-failed'),
    });
    made.start();
    await until('signed-in');
    open = false;
    await made.client.people.read();
    expect(await until('signed-out')).to.deep.include({ isOver: true });
    made.request({ type: 'signIn', email: 'ada@shop.example', password: 'wrong' });
    expect(made.state).to.deep.include({ pending: true });
    const state = await when((each) => each.state === 'signed-out' && !each.pending);
    expect(state.state === 'signed-out' && state.failure?.kind).to.equal('refused');
  });

  it('[B8] a server that does not answer is said to be out of reach, and asked again', async () => {
    const { made, asked, until } = session({});
    made.start();
    await until('unreachable');
    made.request({ type: 'retry' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(asked.length).to.equal(2);
    made.stop();
  });

  it('[B6] a link comes before everything else; what it made is entered with its session', async () => {
    const { made, asked, until } = session({ GET: () => json(200, ACCOUNT) }, true);
    made.start();
    expect(made.state.state).to.equal('errand');
    expect(asked).to.eql([]);
    made.request({ type: 'enter' });
    await until('signed-in');
    made.stop();
  });
});
