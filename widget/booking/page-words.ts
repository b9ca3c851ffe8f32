import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { BookingView, Moment } from '../../server/protocol/index.ts';
import type { BookingPageWords } from '../words/booking-page.ts';
import type { Ended } from './page-state.ts';

/** What is true of the booking now, in a sentence. */
export function headingOf(
  { agent, startsAt, phase }: BookingView,
  { page, moving }: BookingPageWords,
  now: Moment,
): string {
  const at = moving.at(startsAt, now);
  switch (phase.state) {
    case 'booked':
      return page.when(agent.name, at);
    case 'due':
      return page.due(agent.name);
    case 'displaced':
      return page.displaced(agent.name, at);
  }
}

/** What follows from it. */
export function leadOf(
  { startsAt, endsAt, phase }: BookingView,
  { page, formats }: BookingPageWords,
): string {
  if (phase.state === 'displaced') return page.displacedLead;
  const about = page.about(Math.round((endsAt - startsAt) / 60_000), formats.zone(startsAt));
  return phase.state === 'booked' && phase.reminded ? `${about} ${page.soon}` : about;
}

/** There is nothing to be done with the link: why, and what one can do. */
export const renderEnded = (why: Ended, { page }: BookingPageWords, retry: () => void): TemplateResult =>
  html`<main>
    <div class="words" role="status">
      <h1 tabindex="-1">${page[why]}</h1>
      <p class="lead">${page[`${why}Lead`]}</p>
    </div>
    ${
      why === 'failed'
        ? html`<div class="actions">
            <button class="button primary" @click=${retry}>${page.tryAgain}</button>
          </div>`
        : nothing
    }
  </main>`;

export const renderMoved = (mailed: boolean, { page }: BookingPageWords): TemplateResult =>
  html`<p class="good" role="status">${page.moved} ${mailed ? page.movedMailed : page.movedNotMailed}</p>`;
