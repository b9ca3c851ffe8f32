import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { BookingView, CommandId, Moment, Slots } from '../../server/protocol/index.ts';
import '../parts/face.ts';
import { define } from '../parts/define.ts';
import { chosenOf, renderTimeFields, timeFieldsStyle } from '../parts/time-fields.ts';
import { earlyRefusal } from '../session/early-refusal.ts';
import { browserFetch } from '../session/http.ts';
import { randomWord } from '../session/random-word.ts';
import { reset, typography } from '../style/base.ts';
import { buttons } from '../style/controls.ts';
import { fields } from '../style/fields.ts';
import { tokens } from '../style/tokens.ts';
import { bookingPageWords, type BookingPageWords } from '../words/booking-page.ts';
import { refusalText } from '../words/refusal-text.ts';
import { openBookingLink, type BookingLink } from './booking-link.ts';
import { bookingPageStyle } from './booking-page-style.ts';
import { type Doing, endedBy, type PageState, shownFrom } from './page-state.ts';
import { headingOf, leadOf, renderEnded, renderMoved } from './page-words.ts';

type Shown = Extract<PageState, { readonly state: 'shown' }>;

const ANY = { kind: 'any' } as const;
const newCommandId = () => randomWord() as CommandId;

/** Whoever is here no more is asked for no times. */
const isGone = ({ phase }: BookingView): boolean =>
  phase.state === 'displaced' && phase.reason === 'agent-removed';

/**
 * `<booking-page>`: one booked call for whoever holds its signed link, whose token stands behind `#`. It is
 * shown in the reader's own time, gets another time, and is cancelled once that was asked.
 */
@define('booking-page')
export class BookingPageElement extends LitElement {
  @property({ reflect: true }) scheme: 'light' | 'dark' | undefined;
  @property() locale = navigator.language;
  /** What asks the server; tests put their own in its place. */
  @property({ attribute: false }) open = (token: string): BookingLink =>
    openBookingLink(location.origin, token, browserFetch);
  @state() private shown: PageState = { state: 'loading' };
  @state() private words: BookingPageWords | null = null;
  @state() private startsAt: Moment | null = null;
  @state() private pending = false;
  private link: BookingLink | null = null;
  private clockOffset = 0;
  /** Of the act under way: one that got no answer is sent again as the same. */
  private commandId = newCommandId();

  static override styles = [reset, tokens, typography, buttons, fields, timeFieldsStyle, bookingPageStyle];

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.onLink);
    void this.load();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.onLink);
  }

  private readonly onLink = (): void => void this.load();

  private async load(): Promise<void> {
    this.shown = { state: 'loading' };
    this.words ??= await bookingPageWords.load(this.locale);
    document.title = this.words.page.heading;
    document.documentElement.lang = this.words.formats.locale;
    const link = this.open(location.hash.slice(1));
    this.link = link;
    await this.read(link, null);
  }

  private async read(link: BookingLink, moved: Shown['moved']): Promise<void> {
    const reply = await link.show();
    if (this.link !== link) return;
    if (reply?.ok) this.clockOffset = reply.result.serverNow - Date.now();
    await this.become(shownFrom(reply, moved));
  }

  /** A reader is taken to what is said now. */
  private async become(shown: PageState): Promise<void> {
    this.shown = shown;
    this.pending = false;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
  }

  private now(): Moment {
    return Date.now() + this.clockOffset;
  }

  override render() {
    const { words, shown } = this;
    if (words === null) return nothing;
    switch (shown.state) {
      case 'loading':
        return html`<main aria-busy="true"><p role="status">${words.page.loading}</p></main>`;
      case 'ended':
        return renderEnded(shown.why, words, this.onLink);
      case 'shown':
        return this.renderShown(shown, words);
    }
  }

  private renderShown(shown: Shown, words: BookingPageWords) {
    const { booking, siteName } = shown.page;
    const { agent } = booking;
    return html`<main>
      ${shown.moved === null ? nothing : renderMoved(shown.moved.mailed, words)}
      <div class="head">
        <hp-face size="huge" .name=${agent.name} .photoUrl=${agent.photoUrl}></hp-face>
        <div class="words">
          <p class="lead small">${siteName}</p>
          <h1 tabindex="-1">${headingOf(booking, words, this.now())}</h1>
          <p class="lead">${leadOf(booking, words)}</p>
        </div>
      </div>
      ${
        shown.refusal === null
          ? nothing
          : html`<p class="refusal" role="alert">${refusalText(shown.refusal, words)}</p>`
      }
      ${this.renderDoing(shown, words)}
    </main>`;
  }

  private renderDoing(shown: Shown, words: BookingPageWords) {
    const { doing } = shown;
    switch (doing.kind) {
      case 'nothing':
        return this.renderChoices(shown, words);
      case 'cancelling':
        return this.renderSure(shown.page.booking, words);
      case 'moving':
        return doing.slots === null
          ? html`<p role="status">${words.book.loading}</p>`
          : this.renderTimes(doing, doing.slots, words);
    }
  }

  private renderChoices({ page }: Shown, { booked }: BookingPageWords) {
    const look = page.booking.phase.state === 'displaced' ? 'primary' : '';
    return html`<div class="actions">
      <button class="button ${look}" @click=${() => this.onMove(isGone(page.booking))}>${booked.move}</button>
      <button class="button" @click=${() => this.do({ kind: 'cancelling' })}>${booked.cancelYes}</button>
    </div>`;
  }

  private renderSure({ agent, startsAt }: BookingView, { booked, moving }: BookingPageWords) {
    const at = moving.at(startsAt, this.now());
    return html`<div class="box" role="group" aria-labelledby="question">
      <p id="question" tabindex="-1">${booked.cancelAsk(agent.name, at)}</p>
      <div class="actions">
        <button class="button" id="no" @click=${() => this.do({ kind: 'nothing' })}>
          ${booked.cancelNo}
        </button>
        <button
          class="button danger"
          aria-disabled=${this.pending ? 'true' : 'false'}
          @click=${() => this.onCancel()}
        >
          ${booked.cancelYes}
        </button>
      </div>
    </div>`;
  }

  private renderTimes(
    { ofAnybody }: Extract<Doing, { readonly kind: 'moving' }>,
    { slots }: Slots,
    { book, moving, page, formats }: BookingPageWords,
  ) {
    const back = html`<button class="button" type="button" @click=${() => this.do({ kind: 'nothing' })}>
      ${page.back}
    </button>`;
    if (slots.length === 0) {
      return html`<div class="box">
        <p role="status">${moving.none}</p>
        <div class="actions">
          ${
            ofAnybody
              ? nothing
              : html`<button class="button primary" @click=${() => this.onMove(true)}>
                  ${book.withAny}
                </button>`
          }
          ${back}
        </div>
      </div>`;
    }
    return html`<form class="box" @submit=${(event: Event) => this.onTake(event, ofAnybody, slots)}>
      <p id="times">${moving.heading}</p>
      ${renderTimeFields({
        slots,
        startsAt: this.startsAt,
        words: book,
        formats,
        now: this.now(),
        choose: (startsAt) => (this.startsAt = startsAt),
      })}
      <div class="actions">
        <button class="button primary" aria-disabled=${this.pending ? 'true' : 'false'}>
          ${moving.send}
        </button>
        ${back}
      </div>
    </form>`;
  }

  /** Begins something else, with the focus where it goes on. */
  private async do(doing: Doing, refusal: Shown['refusal'] = null): Promise<void> {
    if (this.shown.state !== 'shown') return;
    this.shown = { ...this.shown, doing, refusal, moved: null };
    this.pending = false;
    await this.updateComplete;
    const start = { nothing: 'h1', cancelling: '#no', moving: 'select' }[doing.kind];
    this.renderRoot.querySelector<HTMLElement>(start)?.focus();
  }

  private async onMove(ofAnybody: boolean, refusal: Shown['refusal'] = null): Promise<void> {
    const { link } = this;
    this.commandId = newCommandId();
    await this.do({ kind: 'moving', ofAnybody, slots: null }, refusal);
    const reply = await link?.slots(ofAnybody);
    if (this.link !== link) return;
    if (reply?.ok) await this.do({ kind: 'moving', ofAnybody, slots: reply.result }, refusal);
    else await this.fail(reply?.refusal ?? null);
  }

  private async onTake(event: Event, ofAnybody: boolean, slots: readonly Moment[]): Promise<void> {
    event.preventDefault();
    const startsAt = chosenOf(slots, this.startsAt);
    const { link, shown } = this;
    if (this.pending || link === null || startsAt === null || shown.state !== 'shown') return;
    this.pending = true;
    const choice = ofAnybody ? ANY : shown.page.booking.choice;
    const reply = await link.move(this.commandId, { choice, startsAt });
    if (this.link !== link) return;
    if (!reply?.ok) {
      await (reply?.refusal.code === 'slot-taken'
        ? this.onMove(ofAnybody, reply.refusal)
        : this.fail(reply?.refusal ?? null));
      return;
    }
    // The old link may stop working before the new one does: whoever loads this page again has the new one.
    history.replaceState(history.state, '', `#${reply.result.token}`);
    this.link = this.open(reply.result.token);
    await this.read(this.link, reply.result);
  }

  private async onCancel(): Promise<void> {
    const { link } = this;
    if (this.pending || link === null) return;
    this.pending = true;
    const reply = await link.cancel(this.commandId);
    if (this.link !== link) return;
    if (reply?.ok) await this.become({ state: 'ended', why: 'cancelled' });
    else await this.fail(reply?.refusal ?? null);
  }

  /** What was begun stays as it is, to be tried again, unless there is nothing left to do it to. */
  private async fail(refusal: Shown['refusal']): Promise<void> {
    const why = refusal && endedBy(refusal);
    if (why !== null) await this.become({ state: 'ended', why });
    else if (this.shown.state === 'shown') {
      const { doing } = this.shown;
      const unread = doing.kind === 'moving' && doing.slots === null;
      await this.do(unread ? { kind: 'nothing' } : doing, refusal ?? earlyRefusal('no-answer'));
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'booking-page': BookingPageElement;
  }
}
