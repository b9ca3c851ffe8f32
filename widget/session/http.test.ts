import { expect } from '@open-wc/testing';
import { PROBLEM_TYPE, refusal } from '../../server/protocol/index.ts';
import { askHttp } from './http.ts';

const ask = (response: Response | Error) =>
  askHttp<object>(
    () => (response instanceof Error ? Promise.reject(response) : Promise.resolve(response)),
    '/',
    {},
  );

const problem = (body: object, status = 403) => new Response(JSON.stringify(body), { status });

describe('a question over HTTP', () => {
  it('[P26] brings the answer, also an empty one', async () => {
    expect(await ask(new Response('{"name":"Ada"}'))).to.deep.equal({ ok: true, result: { name: 'Ada' } });
    expect(await ask(new Response(null, { status: 204 }))).to.deep.equal({ ok: true, result: {} });
  });

  it('[P26] brings the refusal out of the problem details', async () => {
    const type = `${PROBLEM_TYPE}origin-refused`;
    const told = await ask(problem({ type, code: 'origin-refused', detail: 'Add https://shop.example.' }));
    const why = refusal('origin-refused', 'Add https://shop.example.');
    expect(told).to.deep.equal({ ok: false, refusal: why });
  });

  it('[P26] takes everything else for no answer', async () => {
    expect(await ask(new TypeError('no network'))).to.be.null;
    expect(await ask(new Response('<h1>Bad gateway</h1>', { status: 502 }))).to.be.null;
    expect(await ask(problem({ code: 'bad-gateway', detail: 'A proxy says so.' }))).to.be.null;
    expect(await ask(new Response('null', { status: 500 }))).to.be.null;
  });
});
