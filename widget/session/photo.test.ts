import { expect } from '@open-wc/testing';
import { ADDRESSES, CONSOLE_HEADER, PROBLEM_TYPE, refusal } from '../../server/protocol/index.ts';
import type { RefusalCode } from '../../server/protocol/index.ts';
import { createConsoleAccount } from './console-account.ts';
import { photoWrite } from './console-reads.ts';

const image = new Blob(['pixels'], { type: 'image/webp' });

const refusedAs = (code: RefusalCode): Response => {
  const { message } = refusal(code);
  return Response.json({ type: PROBLEM_TYPE + code, code, detail: message }, { status: 415 });
};

/** Sends a photo, or takes it back, before a server that answers so. */
async function write(photo: Blob | null, answer: () => Response | Promise<Response>) {
  const calls: { readonly url: string; readonly init: RequestInit }[] = [];
  const account = createConsoleAccount('https://help.example', async (url, init) => {
    calls.push({ url, init });
    return answer();
  });
  const change = await photoWrite(photo).read(() => Promise.reject(new Error('no socket')), account);
  return { change, call: calls[0] };
}

describe('a photo on its way to the server', () => {
  it('[A163] goes over HTTP as it is, with the header of the console', async () => {
    const { call, change } = await write(image, () => Response.json({}));
    expect(call?.url).to.equal(`https://help.example${ADDRESSES.ownPhoto}`);
    expect(call?.init).to.include({ method: 'PUT', body: image, credentials: 'include' });
    expect(call?.init.headers).to.deep.equal({ [CONSOLE_HEADER]: '1' });
    expect(change).to.deep.equal({ type: 'photoAnswered', answer: { ok: true, result: {} } });
    const removed = await write(null, () => Response.json({}));
    expect(removed.call?.init).to.include({ method: 'DELETE' }).and.not.to.have.property('body');
  });

  it('[A163] that is refused, or not answered, says so', async () => {
    const refused = await write(image, () => refusedAs('photo-type'));
    expect(refused.change).to.deep.equal({
      type: 'photoAnswered',
      answer: { ok: false, refusal: refusal('photo-type') },
    });
    const { change } = await write(image, () => Promise.reject(new Error('no network')));
    const answer = change.type === 'photoAnswered' && change.answer;
    expect(answer).to.have.nested.property('refusal.code', 'no-answer');
  });
});
