import { state } from 'lit/decorators.js';
import { OneselfPart } from './oneself-part.ts';

/** A part with a button that opens a field: it has the focus then, and the button has it after. */
export abstract class DraftPart extends OneselfPart {
  /** What is being written, `null` while nothing is. */
  @state() protected draft: string | null = null;

  protected async begin(): Promise<void> {
    this.draft = '';
    await this.updateComplete;
    this.renderRoot.querySelector('textarea')?.focus();
  }

  protected async leave(): Promise<void> {
    this.draft = null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('button')?.focus();
  }

  protected onInput(event: Event): void {
    this.draft = (event.target as HTMLTextAreaElement).value;
  }

  /** Keys of the desk mean nothing while somebody writes here. */
  protected onKey(event: KeyboardEvent): void {
    event.stopPropagation();
    if (event.key === 'Escape') void this.leave();
  }
}
