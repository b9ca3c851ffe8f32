import { expect } from '@open-wc/testing';
import type { SignedIn } from '../../server/protocol/index.ts';
import { createConsoleAccount } from './console-account.ts';

const OLIVIA = {
  siteId: 'shop',
  siteName: 'Six Strings',
  accountId: 'olivia',
  role: 'owner',
  agentId: null,
  name: 'Olivia',
  email: 'olivia@shop.example',
} as SignedIn;

it('[H422] tells an owner who serves nobody that there is no console for them', async () => {
  const account = createConsoleAccount('https://help.example', () => Promise.resolve(Response.json(OLIVIA)));
  for (const reply of [
    await account.read(),
    await account.signIn({ email: OLIVIA.email, password: 'secret' }),
  ]) {
    expect(reply).to.deep.include({ ok: false });
    if (reply?.ok === false) expect(reply.refusal.code).to.equal('agent-unknown');
  }
});
