import { html } from 'lit';
import { DevelopmentDesk } from '../../session/dashboard/development-desk.ts';
import { openerOf } from '../page.ts';
import './development-page.ts';

export const development = openerOf({
  open: (client) => new DevelopmentDesk(client),
  render: (state, { part }) =>
    html`<hp-development-page .state=${state} .address=${part}></hp-development-page>`,
});
