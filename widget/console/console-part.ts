import { LitElement } from 'lit';
import { tell } from '../parts/tell.ts';
import type { ConsoleRequest } from '../session/console-state.ts';
import { consoleDictionary } from '../words/console-en.ts';
import type { ConsoleWords } from '../words/console-en.ts';
import { pageLocale } from '../words/dictionary.ts';

/** The one event by which the elements of the console ask for something. */
export const REQUEST_EVENT = 'hp-request';
export type RequestEvent = CustomEvent<ConsoleRequest>;

/** What all inner elements of the console share: its words, and the way requests go up. */
export abstract class ConsolePart extends LitElement {
  protected get words(): ConsoleWords {
    return consoleDictionary.words(pageLocale());
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
