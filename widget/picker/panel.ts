import type { PickerApp } from './app.ts';
import type { Launcher } from './launcher.ts';

/** `hp-summary`: what the launcher's button says while its panel is closed, `null` for its own label. */
export type Summary = { readonly text: string | null };

const CROSS = 'M5 5l10 10M15 5L5 15';

/** What a launcher's button opens, with the list in it; Escape closes it and gives the focus back. */
export class Panel {
  readonly #launcher: Launcher;
  readonly #app: PickerApp;
  readonly #box = document.createElement('div');

  constructor(launcher: Launcher, place: HTMLElement, app: PickerApp) {
    this.#launcher = launcher;
    this.#app = app;
    this.#build(place);
    launcher.bubble.after(this.#box);
    app.addEventListener('hp-summary', (event) => {
      launcher.say((event as CustomEvent<Summary>).detail.text ?? launcher.label);
    });
    launcher.say(launcher.label);
  }

  open(): void {
    if (this.#box.hidden) {
      this.#show(true);
      this.#box.focus();
    }
    this.#app.focus();
  }

  close(): void {
    if (this.#box.hidden) return;
    this.#show(false);
    this.#launcher.bubble.focus();
  }

  #show(shown: boolean): void {
    const { bubble } = this.#launcher;
    this.#box.hidden = !shown;
    bubble.hidden = shown;
    bubble.setAttribute('aria-expanded', String(shown));
  }

  #build(place: HTMLElement): void {
    const box = this.#box;
    box.className = 'panel';
    box.part.add('panel');
    box.hidden = true;
    box.tabIndex = -1;
    box.setAttribute('role', 'dialog');
    box.setAttribute('aria-label', this.#launcher.label);
    const close = document.createElement('button');
    close.className = 'close';
    close.part.add('close');
    close.type = 'button';
    close.setAttribute('aria-label', this.#app.words.browse.close);
    const icon = this.#launcher.bubble.querySelector('svg')?.cloneNode(true) as SVGSVGElement;
    icon.firstElementChild?.setAttribute('d', CROSS);
    close.append(icon);
    close.addEventListener('click', () => this.close());
    box.append(close, place);
    box.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) this.close();
    });
  }
}
