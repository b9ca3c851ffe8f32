import { z } from 'zod';
import { fieldProblem, refusal, type SiteId, type TimeZone } from '../../protocol/index.ts';
import { closeFirstRun, firstRunRefusal } from '../people/first-run.ts';
import { agentIdOf, slugOf } from '../people/agent-id.ts';
import { signedInOf } from '../http/session-routes.ts';
import { id } from '../schema-parts.ts';
import { SITE_ZONE } from '../settings/site-zone.ts';
import { done, refuseFields } from './answer.ts';
import { openOperation, type OpenCall, type Operation } from './operation.ts';
import * as schemas from './people-schemas.ts';
import { siteForm } from './site-operations.ts';

const TOKEN = 'q9dRf7uEo1aTj8hGs4mIxNcBw2Cz6yP0';

/** The first minutes of a server: whoever has its link becomes its owner. */
export const FIRST_RUN_OPERATIONS: readonly Operation[] = [
  openOperation('checkFirstRun', {
    summary: 'Whether the link that the start printed still opens the first run.',
    body: z.strictObject({ token: schemas.token }),
    answer: z.strictObject({}),
    example: { body: { token: TOKEN }, answer: {} },
    handle: async ({ body, tools, addressKey }) => {
      if (!(await tools.staff.allowsLink(addressKey))) return { ok: false, refusal: refusal('too-many') };
      const refused = await firstRunRefusal(tools, body.token);
      return refused === null ? done({}) : { ok: false, refusal: refused };
    },
  }),
  openOperation('finishFirstRun', {
    summary: 'Makes the first owner and their site, once, and signs in.',
    body: z.strictObject({
      token: schemas.token,
      account: z.strictObject({
        name: schemas.personName,
        email: schemas.email,
        password: schemas.newPassword,
        serves: z.boolean(),
      }),
      site: siteForm.extend({
        siteId: id<SiteId>()
          .refine((key) => /^[a-z0-9][a-z0-9-]*$/.test(key), 'Use small letters, digits and hyphens.')
          .optional(),
      }),
    }),
    answer: schemas.signedIn,
    status: 201,
    example: {
      body: {
        token: TOKEN,
        account: { name: 'Olivia', email: 'olivia@shop.example', password: 'a long password', serves: false },
        site: {
          siteId: 'shop' as SiteId,
          name: 'Six Strings',
          zone: 'Europe/Berlin' as TimeZone,
          origins: ['https://shop.example'],
        },
      },
      answer: schemas.OLIVIA,
    },
    handle: (call) => call.tools.staff.turns.take(() => finish(call)),
  }),
];

/** The account comes last: until it is there, the same link does all of it once more. */
async function finish({ body, tools, addressKey }: OpenCall<'finishFirstRun'>) {
  const { store, sites, staff, sessions } = tools;
  if (!(await tools.staff.allowsLink(addressKey)))
    return { ok: false, refusal: refusal('too-many') } as const;
  const refused = await firstRunRefusal(tools, body.token);
  if (refused !== null) return { ok: false, refusal: refused } as const;
  const { account, site: form } = body;
  if ((await store.findAccount(account.email)) !== null) {
    return refuseFields([fieldProblem('account.email', 'email-taken')]);
  }
  const siteId = form.siteId ?? ((slugOf(form.name) || 'site') as SiteId);
  await store.saveSite({ siteId, name: form.name, origins: form.origins });
  await sites.refresh();
  const site = await sites.find(siteId);
  if (site === null) return { ok: false, refusal: refusal('storage-failed') } as const;
  const version = site.settings.versionOf(SITE_ZONE);
  await site.settings.save(SITE_ZONE, form.zone, version, 'account:first-run');
  await site.coreSettings.tell();
  const { name, email, password, serves } = account;
  const agentId = serves ? agentIdOf(name, (taken) => site.state.agents.has(taken)) : null;
  const added = await staff.add(site, { role: 'owner', name, email, password, agentId, skills: [] });
  if (!added.ok) return added;
  await closeFirstRun(tools);
  const session = await sessions.open(siteId, added.result.accountId);
  return { ok: true, result: await signedInOf(sites, added.result), session } as const;
}
