import { html, nothing } from 'lit';
import type { PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { KNOWLEDGE_LIMITS, subjectOf } from '../../../server/protocol/index.ts';
import type {
  AgentConversationView,
  ConversationId,
  KnowledgeContent,
  Suggestion,
} from '../../../server/protocol/index.ts';
import { define } from '../../parts/define.ts';
import { icons } from '../../parts/icons.ts';
import { tell } from '../../parts/tell.ts';
import { NO_ADVICE, type Advice } from '../../session/advice.ts';
import { reset } from '../../style/base.ts';
import { buttons } from '../../style/controls.ts';
import { fields } from '../../style/fields.ts';
import { ConsolePart } from '../console-part.ts';
import { Shortcuts } from '../shortcuts.ts';
import { elementKey, renderSuggestion, wordsOf } from './suggestion.ts';
import { suggestionsStyle } from './suggestions-style.ts';

/** `hp-suggestion`: the agent takes this up. */
export type TakenSuggestion = Suggestion | KnowledgeContent;

const SEARCH_PAUSE_MILLISECONDS = 250;

/**
 * What could be done next in the conversation that is open, and a search in what the site knows. It asks by
 * itself as the talk goes on, and now and then only, so that what is read stays where it is.
 */
@define('hp-suggestions')
export class Suggestions extends ConsolePart {
  @property({ attribute: false }) conversation!: AgentConversationView;
  @property({ attribute: false }) advice: Advice = NO_ADVICE;
  /** Between two questions of one conversation. */
  @property({ attribute: false }) everyMilliseconds = 4_000;
  /** The field holds more than was sought with it. */
  @state() private typed = '';
  @state() private inserted = false;
  @query('input') private readonly field!: HTMLInputElement | null;
  @query('details') private readonly details!: HTMLDetailsElement | null;
  private asked: { readonly conversationId: ConversationId; readonly at: number } | null = null;
  private nextAsk: ReturnType<typeof setTimeout> | undefined;
  private nextSearch: ReturnType<typeof setTimeout> | undefined;

  static override styles = [reset, buttons, fields, suggestionsStyle];

  constructor() {
    super();
    new Shortcuts(this, (event) => this.onKey(event));
  }

  override render() {
    const words = this.words.suggestions;
    const { suggestions } = this.advice;
    return html`
      <details open>
        <summary>
          <h3 id="heading">${words.heading}</h3>
          <span class="small soft">${suggestions.length > 0 ? suggestions.length : ''}</span>
          ${icons.down}
        </summary>
        <div class="body">${this.renderSearch()} ${this.renderSuggestions()}</div>
      </details>
      <div class="visually-hidden" role="status">${this.told}</div>
    `;
  }

  private renderSuggestions() {
    const words = this.words.suggestions;
    const { suggestions } = this.advice;
    const acts = { take: this.take, dismiss: this.dismiss };
    if (suggestions.length === 0) return html`<p class="small soft">${words.none}</p>`;
    return html`
      <ul class="suggested" aria-labelledby="heading">
        ${repeat(suggestions, elementKey, (each) => renderSuggestion(each, words, acts))}
      </ul>
    `;
  }

  private renderSearch() {
    const words = this.words.suggestions;
    const { found, sought } = this.advice;
    const acts = { take: this.take, dismiss: null };
    return html`
      <div role="search">
        <input
          class="input"
          type="search"
          autocomplete="off"
          aria-label=${words.search}
          aria-keyshortcuts="Control+K"
          title="${words.search} (${words.searchKey})"
          placeholder=${words.search}
          maxlength=${KNOWLEDGE_LIMITS.searchCharacters}
          .value=${this.typed}
          @input=${this.onInput}
          @keydown=${this.onSearchKey}
        />
      </div>
      ${
        found === null || sought === ''
          ? nothing
          : found.length === 0
            ? html`<p class="small soft">${words.foundNone}</p>`
            : html`<ul class="found" aria-label=${words.found(found.length)}>
                ${repeat(found, elementKey, (each) => renderSuggestion(each, words, acts))}
              </ul>`
      }
    `;
  }

  private get told(): string {
    const words = this.words.suggestions;
    const { found, sought, suggestions } = this.advice;
    if (this.inserted) return words.inserted;
    if (sought !== '' && found !== null)
      return found.length === 0 ? words.foundNone : words.found(found.length);
    return suggestions.length === 0 ? '' : words.count(suggestions.length);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('conversation');
    if (before?.conversationId !== this.conversation.conversationId && changed.has('conversation')) {
      clearTimeout(this.nextSearch);
      this.typed = this.advice.sought;
      this.inserted = false;
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has('conversation')) return;
    const before = changed.get('conversation');
    const { conversationId, lastNumber } = this.conversation;
    if (before?.conversationId !== conversationId || before.lastNumber !== lastNumber) this.askSoon();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.askSoon();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.nextAsk);
    clearTimeout(this.nextSearch);
  }

  /** At once when another conversation is open, else when it is long enough since the last time. */
  private askSoon(): void {
    clearTimeout(this.nextAsk);
    const { asked, everyMilliseconds } = this;
    const { conversationId } = this.conversation;
    const wait = asked?.conversationId === conversationId ? asked.at + everyMilliseconds - Date.now() : 0;
    if (wait > 0) this.nextAsk = setTimeout(() => this.askNow(), wait);
    else this.askNow();
  }

  private askNow(): void {
    const { conversationId } = this.conversation;
    this.asked = { conversationId, at: Date.now() };
    this.ask({ type: 'readSuggestions', conversationId });
  }

  private readonly take = (suggestion: TakenSuggestion): void => {
    const { conversationId } = this.conversation;
    this.inserted = wordsOf(suggestion) !== '';
    this.ask({ type: 'takeSuggestion', conversationId, subject: subjectOf(suggestion) });
    tell<TakenSuggestion>(this, 'hp-suggestion', suggestion);
    this.askSoon();
  };

  private readonly dismiss = (suggestion: TakenSuggestion): void => {
    const { conversationId } = this.conversation;
    this.ask({ type: 'dismissSuggestion', conversationId, subject: subjectOf(suggestion) });
    this.askSoon();
    void this.updateComplete.then(() => this.details?.querySelector('summary')?.focus());
  };

  private onInput(event: Event): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.inserted = false;
    clearTimeout(this.nextSearch);
    this.nextSearch = setTimeout(() => this.search(), SEARCH_PAUSE_MILLISECONDS);
  }

  private onSearchKey(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.search();
  }

  private search(): void {
    clearTimeout(this.nextSearch);
    const text = this.typed.trim();
    if (text === this.advice.sought) return;
    this.ask({ type: 'searchKnowledge', conversationId: this.conversation.conversationId, text });
  }

  private onKey(event: KeyboardEvent): void {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (event.altKey || event.shiftKey || !this.checkVisibility()) return;
    event.preventDefault();
    if (this.details) this.details.open = true;
    this.field?.select();
    this.field?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'hp-suggestions': Suggestions;
  }
}
