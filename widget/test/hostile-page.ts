import './violations.ts';
import { dangersIn, wordsIn } from './dangers.ts';
import { Poison } from './poison.ts';

/** What a page under a strict policy found while people wrote what harms, told in the data of its root. */
export type HostileReport = {
  readonly fields: readonly string[];
  readonly rounds: number;
  readonly dangers: readonly string[];
  readonly dialogs: number;
  /** Whether what was written was seen at all. */
  readonly wasShown: boolean;
  /** What the same eyes say of HTML that was made of text. */
  readonly canary: readonly string[];
};

export type Shown = { readonly name: string; readonly draw: (poison: Poison) => Promise<Element> };

const ROUNDS_MOST = 80;
const GALLERIES: Readonly<Record<string, () => Promise<{ shown: readonly Shown[] }>>> = {
  picker: () => import('./hostile-picker.ts'),
  console: () => import('../console/test/hostile-console.ts'),
  dashboard: () => import('../dashboard/test/hostile-dashboard.ts'),
};

let dialogs = 0;
const note = (): number => dialogs++;
Object.assign(globalThis, { alert: note, confirm: note, prompt: note, print: note });

const poison = new Poison();
const dangers = new Set<string>();
let rounds = 0;
let wasShown = false;

async function walk({ name, draw }: Shown): Promise<void> {
  for (let round = 0; round < ROUNDS_MOST; round++) {
    rounds++;
    const element = await draw(poison);
    for (const danger of dangersIn(element)) dangers.add(`${name}: ${danger}`);
    wasShown ||= wordsIn(element).includes('onerror=alert(1)');
    if (!poison.isWanting) return;
  }
}

const isRefused = (work: () => void): boolean => {
  try {
    work();
    return false;
  } catch {
    return true;
  }
};

/** What is meant to be found is found: in the tree, and by the policy. */
function sing(): readonly string[] {
  const box = document.createElement('div');
  const link = document.createElement('a');
  link.href = 'javascript:alert(1)';
  box.append(link, document.createElement('iframe'));
  const isHtmlRefused = isRefused(() => (link.innerHTML = '<img src=x onerror=alert(1)>'));
  const isHandlerRefused = isRefused(() => link.setAttribute('onclick', 'alert(1)'));
  return [
    ...dangersIn(box),
    ...(isHtmlRefused ? ['HTML made of text is refused'] : []),
    ...(isHandlerRefused ? ['an event handler made of text is refused'] : []),
  ];
}

const query = new URLSearchParams(location.search);
const { dataset } = document.documentElement;
try {
  const { shown } = (await GALLERIES[query.get('of') ?? 'picker']?.()) ?? { shown: [] };
  for (const each of shown) await walk(each);
  // What the policy refuses, and a dialog, may come later than what called for it.
  await new Promise((resolve) => setTimeout(resolve, 100));
  dataset.seen = dataset.violations ?? '';
  const report: HostileReport = {
    fields: poison.fields,
    rounds,
    dangers: [...dangers],
    dialogs,
    wasShown,
    canary: sing(),
  };
  dataset.report = JSON.stringify(report);
} catch (error) {
  dataset.failed = error instanceof Error ? `${error.message} ${error.stack}` : String(error);
}
