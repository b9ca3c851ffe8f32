import { html } from 'lit';
import { InterfacesDesk } from '../../session/dashboard/interfaces-desk.ts';
import { openerOf } from '../page.ts';
import './interfaces-page.ts';

export const interfaces = openerOf({
  open: (client) => new InterfacesDesk(client),
  render: (state, { account, part }) =>
    html`<hp-interfaces-page .state=${state} .siteId=${account.siteId} .place=${part}></hp-interfaces-page>`,
});
