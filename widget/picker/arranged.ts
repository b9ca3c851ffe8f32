import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AgentFace, Moment } from '../../server/protocol/index.ts';
import type { Arranged, BookingState } from '../session/booking-state.ts';
import type { AllWords } from '../words/behind.ts';
import type { FormDraft } from './contact-fields.ts';

type Around = {
  readonly words: AllWords;
  readonly booking: BookingState;
  readonly now: Moment;
  readonly close: () => void;
};
type Confirmation = {
  readonly heading: string;
  readonly face: AgentFace | null;
  readonly body: TemplateResult;
};

const renderClose = ({ words, close }: Around) =>
  html`<div><button class="button primary" @click=${close}>${words.booked.close}</button></div>`;

/** A booking that stands: when, who calls, whether a mail goes out, and the link to keep. */
export function renderBooked(
  { startsAt, booked }: Extract<Arranged, { readonly kind: 'booked' }>,
  around: Around & { readonly leftLine: boolean },
): Confirmation {
  const { words, booking, now, leftLine } = around;
  const { booked: said, moving, formats } = words;
  const view = booking.bookings.find(({ bookingId }) => bookingId === booked.bookingId);
  const mail = booked.mailed ? said.mailed : said.notMailed;
  return {
    heading: said.booked(moving.at(startsAt, now)),
    face: view?.agent ?? null,
    body: html`<div class="done" role="status">
        ${view === undefined ? nothing : html`<p>${said.calls(view.agent.name, formats.zone(startsAt))}</p>`}
        <p>${mail} ${leftLine ? said.leftLine : nothing}</p>
        ${
          booking.page === ''
            ? nothing
            : html`<p>
                ${said.keep}
                <a href="${booking.page}#${booked.token}" target="_blank" rel="noopener noreferrer"
                  >${said.link}</a
                >
              </p>`
        }
      </div>
      ${renderClose(around)}`,
  };
}

/** A message that was left, and where the answer goes. */
export function renderLeft(draft: FormDraft, around: Around): Confirmation {
  const { leave } = around.words;
  const ways = ['mail', 'phone'].map((name) => draft.get(name)?.trim() ?? '').filter(Boolean);
  return {
    heading: leave.left,
    face: null,
    body: html`<div class="done" role="status">
        ${ways.length === 0 ? nothing : html`<p>${leave.leftLead(ways)}</p>`}
      </div>
      ${renderClose(around)}`,
  };
}
