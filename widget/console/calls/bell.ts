import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OfferId } from '../../../server/protocol/index.ts';
import { ring } from '../../parts/ring.ts';
import { KeptChoice } from './kept-choice.ts';

const CHOICE = new KeptChoice('sound');

/** Rings once for every offer that is new. Off until the agent turns it on in this browser. */
export class Bell implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly offers: () => readonly OfferId[];
  private readonly play: () => void;
  private heard: ReadonlySet<OfferId> = new Set();
  on = CHOICE.read();

  constructor(host: ReactiveControllerHost, offers: () => readonly OfferId[], play: () => void = ring) {
    this.host = host;
    this.offers = offers;
    this.play = play;
    host.addController(this);
  }

  toggle(): void {
    this.on = !this.on;
    CHOICE.keep(this.on);
    // The press that turns it on also lets the browser play it, and lets the agent hear it.
    if (this.on) this.play();
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const offers = this.offers();
    if (this.on && offers.some((offer) => !this.heard.has(offer))) this.play();
    this.heard = new Set(offers);
  }
}
