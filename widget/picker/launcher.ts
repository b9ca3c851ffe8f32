const SVG = 'http://www.w3.org/2000/svg';
const PEOPLE =
  'M7.2 9.7a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4zM2.2 16c.3-3 2.3-4.6 5-4.6s4.7 1.6 5 4.6' +
  'M12.3 4.6a2.6 2.6 0 0 1 0 4.9M14.4 11.9c1.9.5 3.1 1.9 3.4 4.1';

function icon(): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', PEOPLE);
  svg.append(path);
  return svg;
}

/** The button in the corner. What it opens, `panel.ts`, comes with the list. */
export class Launcher {
  readonly bubble = document.createElement('button');
  readonly #text = document.createElement('span');

  /** What the button says when there is nothing to tell. */
  readonly label: string;

  constructor(label: string, onPress: () => void) {
    this.label = label;
    const { bubble } = this;
    bubble.className = 'bubble';
    bubble.part.add('bubble');
    bubble.type = 'button';
    bubble.setAttribute('aria-haspopup', 'dialog');
    bubble.setAttribute('aria-expanded', 'false');
    this.#text.className = 'label';
    this.#text.setAttribute('aria-live', 'polite');
    bubble.append(icon(), this.#text);
    bubble.addEventListener('click', onPress);
    this.say(label);
  }

  say(text: string): void {
    this.#text.textContent = text;
  }

  /** Whether a press has been heard, and what it opens is on its way. */
  wait(waits: boolean): void {
    if (waits) this.bubble.setAttribute('aria-busy', 'true');
    else this.bubble.removeAttribute('aria-busy');
  }
}
