import { html } from 'lit';
import { SCOPES_OF_ROLE } from '../../../server/protocol/index.ts';
import { SiteDesk } from '../../session/dashboard/site-desk.ts';
import { openerOf } from '../page.ts';
import './site-page.ts';

export const site = openerOf({
  open: (client) => new SiteDesk(client),
  render: (state, { account }) =>
    html`<hp-site-page
      .state=${state}
      ?writes=${SCOPES_OF_ROLE[account.role].includes('site:write')}
    ></hp-site-page>`,
});
