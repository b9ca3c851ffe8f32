import type { EntryWords } from '../words/entry.ts';
import type { PickerApp } from './app.ts';

const SVG = 'http://www.w3.org/2000/svg';
const PEOPLE = [
  'M7.2 9.7a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.2 16c.3-3 2.3-4.6 5-4.6s4.7 1.6 5 4.6',
  'M12.3 4.6a2.6 2.6 0 0 1 0 4.9M14.4 11.9c1.9.5 3.1 1.9 3.4 4.1',
];
const CROSS = ['M5 5l10 10M15 5L5 15'];

function icon(paths: readonly string[], side: number): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = {
    viewBox: '0 0 20 20',
    width: String(side),
    height: String(side),
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.6',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    'aria-hidden': 'true',
  };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, value);
  for (const d of paths) {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

/** `hp-summary`: what the launcher's button says while its panel is closed, `null` for its own label. */
export type Summary = { readonly text: string | null };

/** The button in the corner and the panel that it opens; Escape closes it and gives the focus back. */
export class Launcher {
  readonly #words: EntryWords;
  readonly #onOpen: () => void;
  readonly #bubble = document.createElement('button');
  readonly #label = document.createElement('span');
  readonly #panel = document.createElement('div');

  constructor(root: ShadowRoot, place: HTMLElement, words: EntryWords, onOpen: () => void) {
    this.#words = words;
    this.#onOpen = onOpen;
    this.#buildBubble();
    this.#buildPanel(place);
    root.append(this.#bubble, this.#panel);
  }

  open(): void {
    if (!this.#panel.hidden) return;
    this.#panel.hidden = false;
    this.#bubble.hidden = true;
    this.#bubble.setAttribute('aria-expanded', 'true');
    this.#panel.focus();
    this.#onOpen();
  }

  close(): void {
    if (this.#panel.hidden) return;
    this.#panel.hidden = true;
    this.#bubble.hidden = false;
    this.#bubble.setAttribute('aria-expanded', 'false');
    this.#bubble.focus();
  }

  /** Lets the button tell what goes on inside. */
  follow(app: PickerApp): void {
    app.addEventListener('hp-summary', (event) => {
      const { text } = (event as CustomEvent<Summary>).detail;
      this.#label.textContent = text ?? this.#words.label;
    });
  }

  #buildBubble(): void {
    this.#bubble.className = 'bubble';
    this.#bubble.part.add('bubble');
    this.#bubble.type = 'button';
    this.#bubble.setAttribute('aria-haspopup', 'dialog');
    this.#bubble.setAttribute('aria-expanded', 'false');
    this.#label.className = 'label';
    this.#label.textContent = this.#words.label;
    this.#bubble.append(icon(PEOPLE, 24), this.#label);
    this.#bubble.addEventListener('click', () => this.open());
  }

  #buildPanel(place: HTMLElement): void {
    this.#panel.className = 'panel';
    this.#panel.part.add('panel');
    this.#panel.hidden = true;
    this.#panel.tabIndex = -1;
    this.#panel.setAttribute('role', 'dialog');
    this.#panel.setAttribute('aria-label', this.#words.label);
    const close = document.createElement('button');
    close.className = 'close';
    close.part.add('close');
    close.type = 'button';
    close.setAttribute('aria-label', this.#words.close);
    close.append(icon(CROSS, 20));
    close.addEventListener('click', () => this.close());
    const message = document.createElement('div');
    message.className = 'message';
    message.textContent = this.#words.loading;
    place.append(message);
    this.#panel.append(close, place);
    this.#panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) this.close();
    });
  }
}
