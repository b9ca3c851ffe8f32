import { html } from 'lit';
import { HoursDesk } from '../../session/dashboard/hours-desk.ts';
import { openerOf } from '../page.ts';
import './hours-page.ts';

export const hours = openerOf({
  open: (client) => new HoursDesk(client),
  render: (state, { part }) => html`<hp-hours-page .state=${state} .who=${part}></hp-hours-page>`,
});
