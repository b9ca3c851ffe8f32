import { html } from 'lit';
import { MeasuresDesk } from '../../session/dashboard/measures-desk.ts';
import { openerOf } from '../page.ts';
import './measures-page.ts';

export const measures = openerOf({
  open: (client) => new MeasuresDesk(client),
  render: (state, { part }) => html`<hp-measures-page .state=${state} .address=${part}></hp-measures-page>`,
});
