import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { SiteId, VisitorKeyCard } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { failureOf, isPending } from '../../session/dashboard/answer.ts';
import type { VisitorKeyRequest, VisitorKeyState } from '../../session/dashboard/visitor-key-desk.ts';
import { DashboardPart } from '../dashboard-part.ts';
import '../parts/confirm.ts';
import '../parts/copy-box.ts';
import { renderSelect } from '../parts/field.ts';
import { renderFailure, renderRead } from '../parts/reading.ts';
import { pageStyle } from '../parts/style.ts';
import { PAGE_SNIPPET, SNIPPET_LANGUAGES, type SnippetLanguage, snippetOf } from './identity-snippets.ts';
import './made-secret.ts';

const OVERLAPS = [0, 3600, 86_400, 604_800] as const;
type Overlap = (typeof OVERLAPS)[number];
const LANGUAGES = Object.keys(SNIPPET_LANGUAGES) as SnippetLanguage[];

/** The key with which the site's own server says who a visitor is. */
@define('hp-visitor-key-part')
export class VisitorKeyPart extends DashboardPart<VisitorKeyRequest> {
  @property({ attribute: false }) state!: VisitorKeyState;
  @property({ attribute: false }) siteId!: SiteId;
  @state() private overlap: Overlap = 86_400;
  @state() private asking = false;
  @state() private language: SnippetLanguage = 'node';

  static override styles = [
    ...pageStyle,
    css`
      .row.end {
        align-items: end;
      }
    `,
  ];

  override render() {
    const { words } = this;
    const { card, made, done } = this.state;
    const reading = { words, again: () => this.ask({ type: 'readVisitorKey' }) };
    return html`<div class="stack">
        <p class="lead">${words.visitorKey.lead}</p>
        ${
          made === null
            ? renderRead(card, reading, (shown) => this.renderCard(shown))
            : html`<hp-made-secret
                .heading=${words.visitorKey.madeHeading}
                .lead=${words.visitorKey.madeLead}
                .label=${words.visitorKey.key}
                .secret=${made.key}
                .note=${made.previousUntil === null ? null : words.visitorKey.before(made.previousUntil)}
                @hp-close=${() => this.ask({ type: 'closeVisitorKey' })}
              ></hp-made-secret>`
        }
        ${renderFailure(failureOf(done), words)} ${this.renderSnippets()}
      </div>
      ${this.renderQuestion()}`;
  }

  private renderCard({ isMade, previousUntil }: VisitorKeyCard) {
    const words = this.words.visitorKey;
    return html`<section class="card" aria-labelledby="key">
      <div>
        <h2 id="key">${words.key}</h2>
        <p class="lead">${isMade ? words.isMade : words.none}</p>
        ${previousUntil === null ? nothing : html`<p class="lead">${words.before(previousUntil)}</p>`}
      </div>
      <div class="row end">
        ${
          isMade
            ? renderSelect({
                id: 'overlap',
                label: words.overlap,
                value: String(this.overlap),
                options: OVERLAPS.map((each) => ({ value: String(each), label: words.overlaps[each] })),
                onInput: (value) =>
                  (this.overlap = OVERLAPS.find((each) => String(each) === value) ?? this.overlap),
              })
            : nothing
        }
        <button
          class="button primary"
          type="button"
          aria-disabled=${isPending(this.state.done)}
          @click=${isMade ? () => (this.asking = true) : this.rotate}
        >
          ${isMade ? words.rotate : words.make}
        </button>
      </div>
    </section>`;
  }

  private renderSnippets() {
    const words = this.words.visitorKey;
    const { language } = this;
    return html`<section class="card" aria-labelledby="snippets">
      <div>
        <h2 id="snippets">${words.snippetsHeading}</h2>
        <p class="lead">${words.snippetsLead}</p>
      </div>
      <div class="row">
        ${renderSelect({
          id: 'language',
          label: words.languages,
          value: language,
          options: LANGUAGES.map((value) => ({ value, label: SNIPPET_LANGUAGES[value] })),
          onInput: (value) => (this.language = LANGUAGES.find((each) => each === value) ?? language),
        })}
      </div>
      <hp-copy-box
        .label=${SNIPPET_LANGUAGES[language]}
        .text=${snippetOf(language, this.siteId)}
        .rows=${14}
      ></hp-copy-box>
      <hp-copy-box .label=${words.page} .text=${PAGE_SNIPPET} .rows=${6}></hp-copy-box>
    </section>`;
  }

  private renderQuestion() {
    const words = this.words.visitorKey;
    return html`<hp-confirm
      .heading=${words.question}
      .yes=${words.yes}
      ?open=${this.asking}
      ?grave=${this.overlap === 0}
      @hp-close=${() => (this.asking = false)}
      @hp-yes=${this.rotate}
    >
      <p>${this.overlap === 0 ? words.questionAtOnce : words.questionOverlap}</p>
    </hp-confirm>`;
  }

  private readonly rotate = (): void => {
    this.asking = false;
    if (!isPending(this.state.done)) this.ask({ type: 'rotateVisitorKey', overlapSeconds: this.overlap });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-visitor-key-part': VisitorKeyPart;
  }
}
