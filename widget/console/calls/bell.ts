import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OfferId } from '../../../server/protocol/index.ts';
import { ring } from '../../parts/ring.ts';

const STORAGE_KEY = 'handpick-console-sound';

// Where a browser forbids storage, the choice lasts as long as the page.
function wasTurnedOn(): boolean {
  try {
    return localStorage.getItem(STORAGE_KEY) === 'on';
  } catch {
    return false;
  }
}

function rememberChoice(on: boolean): void {
  try {
    localStorage.setItem(STORAGE_KEY, on ? 'on' : 'off');
  } catch {
    return;
  }
}

/** Rings once for every offer that is new. Off until the agent turns it on in this browser. */
export class Bell implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly offers: () => readonly OfferId[];
  private readonly play: () => void;
  private heard: ReadonlySet<OfferId> = new Set();
  on = wasTurnedOn();

  constructor(host: ReactiveControllerHost, offers: () => readonly OfferId[], play: () => void = ring) {
    this.host = host;
    this.offers = offers;
    this.play = play;
    host.addController(this);
  }

  toggle(): void {
    this.on = !this.on;
    rememberChoice(this.on);
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
