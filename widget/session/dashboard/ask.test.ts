import { expect } from '@open-wc/testing';
import { CONSOLE_HEADER, PROBLEM_TYPE } from '../../../server/protocol/index.ts';
import { createAsk } from './ask.ts';

type Sent = { readonly url: string; readonly init: RequestInit };

const SERVER = 'https://help.example';
const answer =
  (status: number, body: unknown, headers: Record<string, string> = {}) =>
  (): Promise<Response> =>
    Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body), { status, headers }));
const problem = (status: number, code: string, more: object = {}) =>
  answer(status, { type: `${PROBLEM_TYPE}${code}`, code, detail: `It is ${code}.`, ...more });
const lost = (): Promise<Response> => Promise.reject(new TypeError('The line is gone.'));

/** Answers one request after the other. */
function asking(...answers: readonly (() => Promise<Response>)[]) {
  const sent: Sent[] = [];
  let signedOut = 0;
  const fetch = (url: string, init: RequestInit): Promise<Response> => {
    sent.push({ url, init });
    return (answers[sent.length - 1] ?? lost)();
  };
  const ask = createAsk(SERVER, fetch, () => signedOut++);
  const headersAt = (index: number) => sent[index]!.init.headers as Record<string, string>;
  return { ask, sent, headersAt, signedOut: () => signedOut };
}

describe('what the dashboard asks of the API', () => {
  it('[B8] carries the session and the header that no foreign page can set, and gives answer and version', async () => {
    const { ask, sent, headersAt } = asking(
      answer(200, { name: 'Shop' }, { etag: '"7"' }),
      answer(204, null),
    );
    expect(await ask('/v1/site')).to.eql({ ok: true, result: { name: 'Shop' }, tag: '"7"' });
    expect(sent[0]!.url).to.equal('https://help.example/v1/site');
    expect(sent[0]!.init.credentials).to.equal('include');
    expect(headersAt(0)[CONSOLE_HEADER]).to.equal('1');
    expect(headersAt(0)).not.to.have.property('idempotency-key');
    await ask('/v1/site', { method: 'PUT', body: { name: 'Other' }, tag: '"7"' });
    expect(headersAt(1)['if-match']).to.equal('"7"');
    expect(sent[1]!.init.body).to.equal('{"name":"Other"}');
  });

  it('[B9] says who was faster, and when', async () => {
    const { ask } = asking(problem(412, 'changed-meanwhile', { changedBy: 'Ida', changedAt: 5 }));
    expect(await ask('/v1/site', { method: 'PUT', body: {}, tag: '"1"' })).to.eql({
      ok: false,
      failure: { kind: 'changed', changedBy: 'Ida', changedAt: 5 },
    });
  });

  it('[B10] the same write has the same key until somebody answers, and another one has its own', async () => {
    const { ask, headersAt } = asking(lost, answer(201, {}), answer(201, {}), answer(201, {}));
    const invite = (name: string) => ask('/v1/invitations', { method: 'POST', body: { name } });
    expect(await invite('Ada')).to.eql({ ok: false, failure: { kind: 'unanswered' } });
    await invite('Ada');
    await invite('Ada');
    await invite('Lou');
    const keys = [0, 1, 2, 3].map((index) => headersAt(index)['idempotency-key']);
    expect(keys[0])
      .to.match(/^[\da-f-]{36}$/u)
      .and.to.equal(keys[1]);
    expect(new Set(keys)).to.have.property('size', 3);
  });

  it('[B8] what is no answer of this server is none, and a session that ended is told', async () => {
    const { ask, signedOut } = asking(
      answer(502, '<html>'),
      problem(422, 'body-invalid', { errors: [{ field: 'name', detail: 'Enter it.' }] }),
      problem(401, 'sign-in-required'),
    );
    expect(await ask('/v1/people')).to.eql({ ok: false, failure: { kind: 'unanswered' } });
    const wrong = await ask('/v1/people');
    expect(wrong.ok ? null : wrong.failure).to.deep.include({
      kind: 'refused',
      problems: [{ field: 'name', detail: 'Enter it.' }],
    });
    expect(signedOut()).to.equal(0);
    await ask('/v1/people');
    expect(signedOut()).to.equal(1);
  });
});
