import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { AgentId, OfferView } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { NO_FILES, type FilesState } from '../../session/files/file-state.ts';
import type { Stories } from '../../session/stories.ts';
import { reset } from '../../style/base.ts';
import { ConsolePart } from '../console-part.ts';
import { Offer } from './offer.ts';
import { pressedInControl, Shortcuts } from '../shortcuts.ts';
import { nameOf } from '../visitor/visitor-name.ts';

/** What rings now. Enter anywhere outside a control accepts the only offer. */
@define('hp-offer-list')
export class OfferList extends ConsolePart {
  @property({ attribute: false }) offers: readonly OfferView[] = [];
  /** Who reads this. */
  @property({ attribute: false }) agentId!: AgentId;
  @property({ attribute: false }) files: FilesState = NO_FILES;
  @property({ attribute: false }) stories: Stories = new Map();
  @property({ type: Boolean }) pending = false;
  @query('h2') private readonly heading!: HTMLElement;
  private focused: OfferView | null = null;

  static override styles = [
    reset,
    css`
      :host {
        display: block;
      }
      section {
        display: grid;
        gap: var(--hp-space-2);
        padding: var(--hp-space-3) var(--hp-space-4);
      }
      section.empty {
        position: absolute;
        padding: 0;
      }
      ul {
        display: grid;
        gap: var(--hp-space-2);
      }
      h2 {
        font-size: var(--hp-text-small);
        color: var(--hp-ink-soft);
      }
    `,
  ];

  constructor() {
    super();
    new Shortcuts(this, (event) => this.onKey(event));
  }

  override render() {
    const { offers } = this;
    const words = this.words.people;
    return html`
      <section class=${offers.length === 0 ? 'empty' : ''} aria-labelledby="heading">
        <h2 id="heading" tabindex="-1" class=${offers.length === 0 ? 'visually-hidden' : ''}>
          ${words.offers}
        </h2>
        ${
          offers.length === 0
            ? nothing
            : html`<ul>
                ${repeat(
                  offers,
                  (offer) => offer.offerId,
                  (offer) => html`
                    <li>
                      <hp-offer
                        .offer=${offer}
                        .story=${this.stories.get(offer.offerId)}
                        .agentId=${this.agentId}
                        .files=${this.files}
                        .clockOffset=${this.clockOffset}
                        ?pending=${this.pending}
                        @hp-request=${this.relay}
                      ></hp-offer>
                    </li>
                  `,
                )}
              </ul>`
        }
        <div class="visually-hidden" role="alert">
          ${repeat(
            offers,
            (offer) => offer.offerId,
            (offer) =>
              html`<p>${words.offerAlert(nameOf(offer.visitorName, this.words), offer.question)}</p>`,
          )}
        </div>
      </section>
    `;
  }

  protected override willUpdate(): void {
    const active = this.shadowRoot?.activeElement;
    this.focused = active instanceof Offer ? active.offer : null;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const gone = this.focused;
    if (!changed.has('offers') || gone === null) return;
    if (this.offers.some((offer) => offer.offerId === gone.offerId)) return;
    // The focus would fall to the top of the page: the next offer, else the heading, takes it.
    const next = this.renderRoot.querySelector('hp-offer');
    if (next === null) this.heading.focus();
    else void next.updateComplete.then(() => next.focus());
  }

  private onKey(event: KeyboardEvent): void {
    const [only, ...others] = this.offers;
    if (event.key !== 'Enter' || this.pending || only === undefined || others.length > 0) return;
    if (event.repeat || event.altKey || event.ctrlKey || event.metaKey || pressedInControl(event)) return;
    event.preventDefault();
    this.ask({ type: 'accept', offerId: only.offerId });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-offer-list': OfferList;
  }
}
