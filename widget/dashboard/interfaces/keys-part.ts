import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ApiKeyCard, MadeApiKey } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { KeysRequest, KeysState } from '../../session/dashboard/keys-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/advice.ts';
import '../parts/confirm.ts';
import '../parts/copy-box.ts';
import { renderFailure, renderRead } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import '../parts/table.ts';
import type { Column } from '../parts/table.ts';
import './key-form.ts';
import './made-secret.ts';

/** The keys of programs, and how they ask. */
@define('hp-keys-part')
export class KeysPart extends DashboardPart<KeysRequest> {
  @property({ attribute: false }) state!: KeysState;
  /** The origin of the server. */
  @property() server = location.origin;
  @state() private making = false;
  @state() private revoking: ApiKeyCard | null = null;

  static override styles = [
    ...pageStyle,
    css`
      .links {
        gap: var(--hp-space-5);
      }
      .links a {
        padding-block: var(--hp-space-1);
      }
    `,
  ];

  override render() {
    const { words } = this;
    const { keys, done } = this.state;
    const reading = { words, again: () => this.ask({ type: 'readKeys' }) };
    return html`<div class="stack">
        <p class="lead">${words.keys.lead}</p>
        ${this.renderMake()} ${renderFailure(failureOf(done, 'revoke'), words)}
        ${
          done.state === 'done' && done.name === 'revoke'
            ? html`<hp-advice tone="good">${words.keys.revoked}</hp-advice>`
            : nothing
        }
        ${renderRead(keys, reading, (cards) => this.renderKeys(cards))} ${this.renderDocument()}
      </div>
      ${this.renderQuestion()}`;
  }

  private renderMake() {
    const { made, done } = this.state;
    if (made !== null) return this.renderMade(made);
    if (!this.making)
      return html`<div>
        <button class="button primary" type="button" @click=${() => (this.making = true)}>
          ${this.words.keys.make}
        </button>
      </div>`;
    return html`<hp-key-form
      .failure=${failureOf(done, 'make')}
      ?pending=${isPending(done, 'make')}
      @hp-request=${this.relay}
      @hp-close=${() => (this.making = false)}
    ></hp-key-form>`;
  }

  private renderMade({ key, secret }: MadeApiKey) {
    const words = this.words.keys;
    const curl = `curl -H "Authorization: Bearer ${secret}" \\\n  ${this.server}/v1/site`;
    return html`<hp-made-secret
      .heading=${words.madeFor(key.name)}
      .lead=${words.madeLead}
      .label=${words.secret}
      .secret=${secret}
      @hp-close=${this.close}
    >
      ${
        key.scopes.includes('site:read')
          ? html`<hp-copy-box .label=${words.tryIt} .text=${curl} .rows=${2}></hp-copy-box>`
          : nothing
      }
    </hp-made-secret>`;
  }

  private readonly close = (): void => {
    this.making = false;
    this.ask({ type: 'closeMadeKey' });
  };

  private renderKeys(keys: readonly ApiKeyCard[]) {
    const words = this.words.keys;
    return html`<hp-table
      .caption=${words.caption(keys.length)}
      .columns=${this.columns()}
      .rows=${keys}
      .key=${({ keyId }: ApiKeyCard) => keyId}
      .none=${words.none}
    ></hp-table>`;
  }

  private columns(): readonly Column<ApiKeyCard>[] {
    const words = this.words.keys;
    const { moment, acts } = this.words.interfaces;
    return [
      { name: 'name', label: words.name, by: ({ name }) => name, cell: ({ name }) => name },
      {
        name: 'scopes',
        label: words.scopes,
        cell: ({ scopes }) =>
          html`<span class="cell"
            >${scopes.map((scope) => html`<span class="chip">${words.scopeNames[scope]}</span>`)}</span
          >`,
      },
      {
        name: 'made',
        label: words.made,
        by: ({ createdAt }) => createdAt,
        cell: ({ createdAt }) => moment(createdAt),
      },
      {
        name: 'used',
        label: words.used,
        by: ({ usedAt }) => usedAt,
        cell: ({ usedAt }) => (usedAt === null ? words.usedNever : moment(usedAt)),
      },
      {
        name: 'acts',
        label: acts,
        isHeadHidden: true,
        cell: (key) =>
          html`<div class="acts">
            <button
              class="button compact"
              type="button"
              aria-label=${words.revokeWhich(key.name)}
              @click=${() => (this.revoking = key)}
            >
              ${words.revoke}
            </button>
          </div>`,
      },
    ];
  }

  private renderDocument() {
    const words = this.words.keys;
    return html`<section class="card" aria-labelledby="document">
      <div>
        <h2 id="document">${words.documentHeading}</h2>
        <p class="lead">${words.documentLead}</p>
      </div>
      <p class="row links">
        <a href="${this.server}/v1/operations" target="_blank" rel="noopener">${words.examples}</a>
        <a href="${this.server}/v1/openapi.json" target="_blank" rel="noopener">${words.openApi}</a>
      </p>
    </section>`;
  }

  private renderQuestion() {
    const words = this.words.keys;
    const { revoking } = this;
    return html`<hp-confirm
      .heading=${words.revokeQuestion(revoking?.name ?? '')}
      .yes=${words.revokeYes}
      ?open=${revoking !== null}
      ?pending=${isPending(this.state.done)}
      grave
      @hp-close=${() => (this.revoking = null)}
      @hp-yes=${this.revoke}
    >
      <p>${words.revokeLead}</p>
    </hp-confirm>`;
  }

  private readonly revoke = (): void => {
    if (this.revoking !== null) this.ask({ type: 'revokeKey', keyId: this.revoking.keyId });
    this.revoking = null;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-keys-part': KeysPart;
  }
}
