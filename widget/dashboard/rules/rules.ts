import { html } from 'lit';
import { RulesDesk } from '../../session/dashboard/rules-desk.ts';
import { SCOPES_OF_ROLE } from '../../../server/protocol/index.ts';
import { openerOf } from '../page.ts';
import './rules-page.ts';

export const rules = openerOf({
  open: (client) => new RulesDesk(client),
  render: (state, { account, part }) =>
    html`<hp-rules-page
      .state=${state}
      .place=${part}
      ?writes=${SCOPES_OF_ROLE[account.role].includes('rules:write')}
    ></hp-rules-page>`,
});
