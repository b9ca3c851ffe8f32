import { html } from 'lit';
import { state } from 'lit/decorators.js';
import { OneselfPart } from './oneself-part.ts';

/** What stands around the field. */
type Around = {
  readonly label: string;
  readonly hint: string;
  readonly send: string;
  readonly cancel: string;
  readonly charactersMost: number;
};

/** A part with a button that opens a field: it has the focus then, and the button has it after. */
export abstract class DraftPart extends OneselfPart {
  /** What is being written, `null` while nothing is. */
  @state() protected draft: string | null = null;

  protected async begin(): Promise<void> {
    this.draft = '';
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  private async leave(): Promise<void> {
    this.draft = null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  /** Whether what was written can go. */
  protected abstract get isReady(): boolean;

  protected abstract send(text: string): void;

  protected renderDraft({ label, hint, send, cancel, charactersMost }: Around) {
    return html`<form @submit=${this.onSubmit}>
      <label class="field">
        <span>${label}</span>
        <textarea
          class="input"
          rows="3"
          maxlength=${charactersMost}
          aria-describedby="hint"
          .value=${this.draft ?? ''}
          @input=${this.onInput}
          @keydown=${this.onKey}
        ></textarea>
        <span class="hint" id="hint">${hint}</span>
      </label>
      <div class="actions">
        <button class="button compact" type="button" @click=${this.leave}>${cancel}</button>
        <button class="button compact primary" aria-disabled=${this.isReady ? 'false' : 'true'}>
          ${send}
        </button>
      </div>
    </form>`;
  }

  private onSubmit(event: Event): void {
    event.preventDefault();
    if (this.isReady) this.send(this.draft?.trim() ?? '');
  }

  private onInput(event: Event): void {
    this.draft = (event.target as HTMLTextAreaElement).value;
  }

  /** Keys of the desk mean nothing while somebody writes here. */
  private onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') void this.leave();
  }
}
