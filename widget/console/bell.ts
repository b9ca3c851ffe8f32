import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { OfferId } from '../../server/protocol/index.ts';

const STORAGE_KEY = 'handpick-console-sound';
const TONES_HERTZ = [660, 880] as const;
const TONE_SECONDS = 0.18;
const LOUDNESS = 0.15;

/** Two soft tones; silent where the browser allows no sound yet. */
function ring(): void {
  const audio = new AudioContext();
  TONES_HERTZ.forEach((frequency, index) => {
    const startsAt = audio.currentTime + index * TONE_SECONDS;
    const tone = new OscillatorNode(audio, { frequency });
    const volume = new GainNode(audio, { gain: 0 });
    volume.gain.linearRampToValueAtTime(LOUDNESS, startsAt + 0.02);
    volume.gain.linearRampToValueAtTime(0, startsAt + TONE_SECONDS);
    tone.connect(volume).connect(audio.destination);
    tone.start(startsAt);
    tone.stop(startsAt + TONE_SECONDS);
    if (index === TONES_HERTZ.length - 1) tone.onended = () => void audio.close();
  });
}

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
