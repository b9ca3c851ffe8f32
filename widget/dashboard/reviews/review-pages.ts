import type { AgentId, PeopleView, ReviewPages, ReviewPagesView } from '../../../server/protocol/index.ts';
import { css, html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { define } from '../../parts/define.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { ReviewsRequest, ReviewsState } from '../../session/dashboard/reviews-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';

import { renderCheck } from '../parts/field.ts';
import { renderChanged, renderFailure, renderRead } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';

/** An address of the web, or none: what a server is called comes from outside. */
const webAddress = (address: string): string => (/^https?:\/\//u.test(address) ? address : '');

/** Whether anybody can read the reviews on pages of their own, and of whom. */
@define('hp-review-pages')
export class ReviewPagesForm extends DashboardPart<ReviewsRequest> {
  @property({ attribute: false }) state!: ReviewsState;
  @property({ type: Boolean }) writes = false;
  /** As it is being changed, `null` while it is as it was read. */
  @state() private draft: ReviewPages | null = null;

  static override styles = [
    ...pageStyle,
    css`
      fieldset {
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font-weight: var(--hp-weight-strong);
      }
      .people {
        display: grid;
        gap: var(--hp-space-1) var(--hp-space-4);
        grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr));
        margin-block-start: var(--hp-space-2);
      }
      .person {
        display: flex;
        align-items: start;
        gap: var(--hp-space-2);
      }
      .person a {
        display: inline-grid;
        flex: none;
        place-items: center;
        inline-size: 28px;
        block-size: 24px;
        text-decoration: none;
      }
    `,
  ];

  protected override willUpdate(changed: PropertyValues<this>): void {
    const { done } = this.state;
    if (changed.has('state') && done.state === 'done' && done.name === 'savePages') this.draft = null;
  }

  override render() {
    const reading = { words: this.words, again: () => this.ask({ type: 'readPages' }) };
    return html`<section class="card" aria-labelledby="heading">
      <h2 id="heading">${this.words.moderation.pages.heading}</h2>
      <p class="lead">${this.words.moderation.pages.lead}</p>
      ${renderRead(this.state.pages, reading, (pages) => this.renderPages(pages))}
    </section>`;
  }

  private renderPages(view: ReviewPagesView) {
    const words = this.words.moderation.pages;
    const { done, people } = this.state;
    const pages = this.draft ?? view;
    const isSaved = done.state === 'done' && done.name === 'savePages' && this.draft === null;
    return html`
      ${
        view.isOpen
          ? html`<p>
              ${words.address}:
              <a href=${webAddress(view.address)} target="_blank" rel="noopener">${view.address}</a>
            </p>`
          : html`<p class="soft">${words.closed}</p>`
      }
      ${this.writes ? this.renderSwitches(pages, isSaved) : html`<p class="soft">${words.ownersOnly}</p>`}
      ${
        people.state === 'shown' && pages.isOpen
          ? this.renderPeople(people.value.people, pages, view)
          : nothing
      }
      ${
        this.writes
          ? html`<div class="row">
              <button
                class="button primary"
                type="button"
                aria-disabled=${isPending(done, 'savePages')}
                @click=${() => !isPending(done) && this.save(pages, false)}
              >
                ${this.words.save}
              </button>
            </div>`
          : nothing
      }
    `;
  }

  private renderSwitches(pages: ReviewPages, isSaved: boolean) {
    const failure = failureOf(this.state.done, 'savePages');
    return html`${renderChanged(failure, this.words, {
        takeTheirs: () => {
          this.draft = null;
          this.ask({ type: 'readPages' });
        },
        keepMine: () => this.save(pages, true),
      })}
      ${renderFailure(failure, this.words)}
      ${isSaved ? html`<hp-advice tone="good">${this.words.saved}</hp-advice>` : nothing}
      <div>
        ${this.renderSwitch('isOpen', pages)}
        ${pages.isOpen ? this.renderSwitch('isIndexed', pages) : nothing}
      </div>`;
  }

  private renderSwitch(name: 'isOpen' | 'isIndexed', pages: ReviewPages) {
    return renderCheck({
      id: name,
      label: this.words.moderation.pages[name],
      checked: pages[name],
      onChange: (checked) => this.change(pages, { [name]: checked }),
    });
  }

  private renderPeople(people: PeopleView['people'], pages: ReviewPages, view: ReviewPagesView) {
    const words = this.words.moderation.pages;
    const agents = people.flatMap(({ agentId, name }) => (agentId === null ? [] : [{ agentId, name }]));
    return html`<fieldset>
      <legend>${words.agents}</legend>
      <p class="soft small">${words.agentsHint}</p>
      <div class="people">
        ${agents.map(({ agentId, name }) => {
          const isOpen = !pages.without.includes(agentId);
          return html`<div class="person">
            ${
              this.writes
                ? renderCheck({
                    id: `agent-${agentId}`,
                    label: name,
                    checked: isOpen,
                    onChange: (checked) => this.change(pages, { without: without(pages, agentId, checked) }),
                  })
                : html`<span>${name}</span>`
            }
            ${
              view.isOpen && !view.without.includes(agentId)
                ? html`<a
                    class="small"
                    href=${`${webAddress(view.address)}/${encodeURIComponent(agentId)}`}
                    target="_blank"
                    rel="noopener"
                    aria-label=${words.open(name)}
                    >↗</a
                  >`
                : nothing
            }
          </div>`;
        })}
      </div>
    </fieldset>`;
  }

  private change(pages: ReviewPages, change: Partial<ReviewPages>): void {
    this.draft = { isOpen: pages.isOpen, isIndexed: pages.isIndexed, without: pages.without, ...change };
  }

  private save({ isOpen, isIndexed, without: left }: ReviewPages, isOver: boolean): void {
    this.ask({ type: 'savePages', pages: { isOpen, isIndexed, without: left }, isOver });
  }
}

const without = (pages: ReviewPages, agentId: AgentId, isOpen: boolean): readonly AgentId[] =>
  isOpen ? pages.without.filter((each) => each !== agentId) : [...pages.without, agentId];

declare global {
  interface HTMLElementTagNameMap {
    'hp-review-pages': ReviewPagesForm;
  }
}
