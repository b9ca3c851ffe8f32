import { html } from 'lit';
import { LiveDesk } from '../../session/dashboard/live-desk.ts';
import { openerOf } from '../page.ts';
import './live-page.ts';

export const live = openerOf({
  open: (client) => new LiveDesk(client),
  render: (state) => html`<hp-live-page .state=${state}></hp-live-page>`,
});
