import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Moment, Refusal } from '../../server/protocol/index.ts';
import { tell } from '../parts/tell.ts';
import type { ConsoleRequest } from '../session/console-state.ts';
import { consoleWords, type ConsoleWords } from '../words/console.ts';

/** The one event by which the elements of the console ask for something. */
export const REQUEST_EVENT = 'hp-request';
export type RequestEvent = CustomEvent<ConsoleRequest>;

/** What all elements of the console share: its words, the server's time, and the way requests go up. */
export abstract class ConsolePart extends LitElement {
  /** Server clock minus browser clock, in milliseconds. */
  @property({ attribute: false }) clockOffset = 0;

  protected get words(): ConsoleWords {
    return consoleWords();
  }

  /** The server's time, in epoch milliseconds. */
  protected now(): Moment {
    return Date.now() + this.clockOffset;
  }

  /** A refusal in the language of the console; what it has no sentence for the server says itself. */
  protected sentenceOf({ code, message }: Refusal): string {
    return this.words.refused[code] ?? message;
  }

  protected ask(request: ConsoleRequest): void {
    tell(this, REQUEST_EVENT, request);
  }

  /** Hands the request of an inner element on, since an event ends at its shadow root. */
  protected readonly relay = (event: RequestEvent): void => {
    event.stopPropagation();
    this.ask(event.detail);
  };
}
