import { html } from 'lit';
import { ReviewsDesk } from '../../session/dashboard/reviews-desk.ts';
import { openerOf } from '../page.ts';
import './reviews-page.ts';

export const reviews = openerOf({
  open: (client) => new ReviewsDesk(client),
  render: (state, { account, part }) =>
    html`<hp-reviews-page .state=${state} .viewerRole=${account.role} .tab=${part}></hp-reviews-page>`,
});
