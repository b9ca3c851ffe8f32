/**
 * A switch that an agent turned on in this browser. Where a browser forbids storage, the choice lasts as long
 * as the page.
 */
export class KeptChoice {
  readonly #key: string;

  constructor(name: string) {
    this.#key = `handpick-console-${name}`;
  }

  read(): boolean {
    try {
      return localStorage.getItem(this.#key) === 'on';
    } catch {
      return false;
    }
  }

  keep(on: boolean): void {
    try {
      localStorage.setItem(this.#key, on ? 'on' : 'off');
    } catch {
      return;
    }
  }
}
