/** How a visitor wants to be told of their turn, in this browser. Kept only once they have said so. */
export type TurnWishes = { readonly sound: boolean; readonly notification: boolean };

const KEY = 'handpick/turn';
const UNSAID: TurnWishes = { sound: true, notification: false };
const listeners = new Set<() => void>();
let wishes: TurnWishes | null = null;

export function turnWishes(): TurnWishes {
  wishes ??= read();
  return wishes;
}

export function wishForTurn(change: Partial<TurnWishes>): void {
  wishes = { ...turnWishes(), ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(wishes));
  } catch {
    // Where a browser keeps nothing, the choice lasts as long as the page.
  }
  for (const listener of [...listeners]) listener();
}

/** The result ends it. */
export function watchTurnWishes(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function read(): TurnWishes {
  try {
    const { sound, notification } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<TurnWishes>;
    return { sound: sound !== false, notification: notification === true };
  } catch {
    return UNSAID;
  }
}
