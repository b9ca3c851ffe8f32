import { html } from 'lit';
import { PeopleDesk } from '../../session/dashboard/people-desk.ts';
import { openerOf } from '../page.ts';
import './people-page.ts';

export const people = openerOf({
  open: (client) => new PeopleDesk(client),
  render: (state, { account, part }) =>
    html`<hp-people-page .state=${state} .viewerRole=${account.role} .tab=${part}></hp-people-page>`,
});
