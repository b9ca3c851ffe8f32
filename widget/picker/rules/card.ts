import type { AgentFace } from '../../../server/protocol/index.ts';
import { directionOf } from '../../../server/protocol/languages.ts';
import type { InvitationWords } from '../../words/invitation.ts';

/** What a card shows, in words that are ready to be read. */
export type CardContent = {
  readonly kind: 'invite' | 'call' | 'call-back' | 'message';
  /** The sentence of the rule. */
  readonly says: string;
  /** Of that sentence. */
  readonly language: string;
  readonly agent: AgentFace | null;
  /** For `call`. */
  readonly phone: string;
  /** How much longer the slot is held, `null` where none is. */
  readonly secondsLeft: number | null;
};

export type CardEnds = { readonly accept: () => void; readonly decline: () => void };

/** How long it says that it is over before it goes away. */
const OVER_MILLISECONDS = 8_000;

/**
 * A card in the corner: who invites and why, one thing to do, and a way to be rid of it. It is announced
 * politely, takes no focus, and stands beside what the page shows, never over all of it.
 */
export class InvitationCard {
  readonly box = document.createElement('section');
  readonly #told = document.createElement('p');
  readonly #words: InvitationWords;
  readonly #ends: CardEnds;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(content: CardContent, words: InvitationWords, ends: CardEnds) {
    this.#words = words;
    this.#ends = ends;
    const { box } = this;
    box.className = 'invitation';
    box.lang = words.locale;
    box.dir = directionOf(words.locale);
    box.setAttribute('aria-label', words.label);
    this.#told.className = 'told';
    this.#told.setAttribute('role', 'status');
    box.append(this.#told, ...this.#inside(content));
    box.addEventListener('keydown', (event) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      ends.decline();
    });
  }

  /** Once it is on the page: what is there from the start of a live region would not be said. */
  tell({ kind, agent, says }: CardContent): void {
    const name = agent?.name ?? '';
    const who = name === '' ? '' : `${kind === 'invite' ? this.#words.invites(name) : name}: `;
    this.#told.textContent = `${who}${says}`;
  }

  /** The slot is held no longer: it says so, and goes. */
  lapse(): void {
    const over = made('p', 'over', this.#words.over);
    const close = button('later', this.#words.close, () => this.remove());
    const hadFocus = this.box.matches(':focus-within');
    this.box.replaceChildren(this.#told, over, acts(close));
    if (hadFocus) close.focus();
    this.#told.textContent = this.#words.over;
    this.#timer = setTimeout(() => this.remove(), OVER_MILLISECONDS);
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.box.remove();
  }

  #inside(content: CardContent): readonly Element[] {
    const { agent, says, language, secondsLeft } = content;
    const said = made('p', 'says', says);
    said.lang = language;
    said.dir = 'auto';
    const parts: Element[] = [];
    if (agent !== null) parts.push(this.#head(agent));
    parts.push(said);
    if (secondsLeft !== null && agent !== null) {
      const left = document.createElement('div');
      left.className = 'left';
      left.style.setProperty('--seconds', `${secondsLeft}s`);
      parts.push(made('p', 'held', this.#words.held(agent.name)), left);
    }
    const { notNow, close } = this.#words;
    const away = content.kind === 'message' ? close : notNow;
    parts.push(acts(this.#act(content), button('later', away, this.#ends.decline)));
    return parts;
  }

  #head({ name, headline, photoUrl }: AgentFace): Element {
    const head = document.createElement('div');
    head.className = 'head';
    if (photoUrl !== null) {
      const photo = document.createElement('img');
      photo.alt = '';
      photo.src = photoUrl;
      photo.width = photo.height = 48;
      head.append(photo);
    }
    const who = document.createElement('div');
    const named = made('p', 'who', name);
    named.dir = 'auto';
    who.append(named);
    if (headline !== '') who.append(made('p', 'headline', headline));
    head.append(who);
    return head;
  }

  /** A number stands as it is dialled, between words of either direction. */
  #leftToRight(phone: string): string {
    return directionOf(this.#words.locale) === 'rtl' ? `\u2066${phone}\u2069` : phone;
  }

  #act({ kind, agent, phone }: CardContent): Element {
    const { talk, call, callBack, leave } = this.#words;
    switch (kind) {
      case 'invite':
        return button('act', talk(agent?.name ?? ''), this.#ends.accept);
      case 'call-back':
        return button('act', callBack, this.#ends.accept);
      case 'message':
        return button('act', leave, this.#ends.accept);
      case 'call': {
        const link = made('a', 'act', call(this.#leftToRight(phone)));
        link.setAttribute('href', `tel:${phone.replace(/[^\d+]/gu, '')}`);
        link.addEventListener('click', this.#ends.accept);
        return link;
      }
    }
  }
}

function made(tag: 'p' | 'a', name: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = name;
  element.textContent = text;
  return element;
}

function button(name: string, text: string, act: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = name;
  element.textContent = text;
  element.addEventListener('click', act);
  return element;
}

function acts(...children: readonly Element[]): Element {
  const row = document.createElement('div');
  row.className = 'acts';
  row.append(...children);
  return row;
}
