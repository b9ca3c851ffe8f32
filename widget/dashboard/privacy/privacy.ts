import { html } from 'lit';
import { PrivacyDesk } from '../../session/dashboard/privacy-desk.ts';
import { openerOf } from '../page.ts';
import './privacy-page.ts';

export const privacy = openerOf({
  open: (client) => new PrivacyDesk(client),
  render: (state, { part }) => html`<hp-privacy-page .state=${state} .tab=${part}></hp-privacy-page>`,
});
