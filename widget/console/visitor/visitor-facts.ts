import { css, html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import type { AgentConversationView, AgentId, ConversationId } from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { reset } from '../../style/base.ts';
import { ConsolePart } from '../console-part.ts';
import { factsStyle } from './facts-style.ts';
import { nameOf } from './visitor-name.ts';
import '../../parts/face.ts';
import { pageSaid } from '../calls/signed.ts';
import type { StoryShown } from '../../session/stories.ts';
import './visit.ts';
import './visitor-story.ts';

/** What is known of the visitor so far. */
@define('hp-visitor-facts')
export class VisitorFacts extends ConsolePart {
  /** Who reads this. */
  @property({ attribute: false }) agentId!: AgentId;
  @property({ attribute: false }) conversation: AgentConversationView | null = null;
  @property({ attribute: false }) story: StoryShown | undefined;

  static override styles = [
    reset,
    factsStyle,
    css`
      :host {
        display: block;
        padding: var(--hp-space-4);
      }
      header {
        display: flex;
        align-items: center;
        gap: var(--hp-space-3);
        margin-block-end: var(--hp-space-4);
      }
      h2 {
        font-size: var(--hp-text-large);
        overflow-wrap: anywhere;
      }
      hp-signed {
        margin-block-end: var(--hp-space-3);
      }
      .question {
        white-space: pre-wrap;
      }
      hp-visit,
      hp-visitor-story {
        margin-block-start: var(--hp-space-4);
        padding-block-start: var(--hp-space-4);
        border-block-start: 1px solid var(--hp-line);
      }
    `,
  ];

  override render() {
    const words = this.words.visitor;
    const { conversation } = this;
    if (conversation === null) return html`<p class="soft">${words.none}</p>`;
    const name = nameOf(conversation.visitorName, this.words);
    return html`
      <header>
        <hp-face size="medium" .name=${name}></hp-face>
        <div>
          <h2>${name}</h2>
          <p class="small soft">${this.connectionOf(conversation)}</p>
        </div>
      </header>
      <hp-signed
        .visitorIdentity=${conversation.visitorIdentity}
        .context=${conversation.context}
      ></hp-signed>
      <dl>
        ${
          conversation.question === ''
            ? ''
            : html`<div>
                <dt>${words.question}</dt>
                <dd class="question" dir="auto" .textContent=${conversation.question}></dd>
              </div>`
        }
        <div>
          <dt>${words.choice}</dt>
          <dd>${this.wishOf(conversation)}</dd>
        </div>
        <div>
          <dt>${words.joined}</dt>
          <dd>${this.waitedOf(conversation)}</dd>
        </div>
        <div>
          <dt>${words.started}</dt>
          <dd>${this.words.formats.time(conversation.startedAt)}</dd>
        </div>
      </dl>
      ${this.renderStory(conversation.conversationId, name)}
      ${
        pageSaid(conversation.context)
          ? html`<hp-visit .context=${conversation.context} .clockOffset=${this.clockOffset}></hp-visit>`
          : nothing
      }
    `;
  }

  private wishOf({ choice, invitedBy }: AgentConversationView): string {
    const { why } = this.words;
    return invitedBy === undefined ? why.chosen(choice, this.agentId) : why.invited(invitedBy).answer;
  }

  private renderStory(conversationId: ConversationId, name: string) {
    return keyed(
      conversationId,
      html`<hp-visitor-story
        .subject=${{ kind: 'conversation', conversationId } as const}
        .shown=${this.story}
        .visitorName=${name}
        .clockOffset=${this.clockOffset}
        @hp-request=${this.relay}
      ></hp-visitor-story>`,
    );
  }

  private connectionOf({ phase, visitorConnected }: AgentConversationView): string {
    const words = this.words.visitor;
    if (phase.state === 'wrap-up') return words.ended(this.words.formats.time(phase.endedAt));
    return visitorConnected ? words.here : words.away;
  }

  private waitedOf({ joinedAt, startedAt }: AgentConversationView): string {
    const { formats, stretch, visitor } = this.words;
    return visitor.waited(formats.time(joinedAt), stretch((startedAt - joinedAt) / 1_000));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-visitor-facts': VisitorFacts;
  }
}
