import { expect } from '@open-wc/testing';
import { sayings } from '../test/sayings.ts';
import { consoleWords, loadConsoleWords } from './console.ts';

/** What says the same in both languages, or is given values that only its own tests make. */
const APART = new Set(['formats', 'why', 'plan', 'stretch', 'early', 'refusals', 'keys']);

/** What of a console's words can be said with plain values. */
function plainly(words: object): ReadonlyMap<string, string> {
  const parts: [string, unknown][] = Object.entries(words).filter(([name]) => !APART.has(name));
  const texts = parts.map(
    ([name, part]) => [name, typeof part === 'object' && part !== null ? onlyTexts(part) : part] as const,
  );
  return new Map(sayings(Object.fromEntries(texts), [1, 3]).map(({ id, text }) => [id, text]));
}

const onlyTexts = (part: object): object =>
  Object.fromEntries(Object.entries(part).filter(([, text]) => typeof text === 'string'));

describe('the words of the console', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('[P244] are those of the page where they exist, and English elsewhere', async () => {
    document.documentElement.lang = 'en-GB';
    expect(loadConsoleWords(), 'English is there').to.equal(null);
    const english = plainly(consoleWords());
    document.documentElement.lang = 'de-AT';
    await loadConsoleWords();
    expect(consoleWords().formats.locale).to.equal('de-AT');
    const german = plainly(consoleWords());
    expect([...german.keys()]).to.have.members([...english.keys()]);
    const left = [...german].filter(([id, text]) => english.get(id) === text && /\p{L}{6}/u.test(text));
    expect(left.map(([id]) => id).filter((id) => id !== 'status.offline')).to.eql([]);
    document.documentElement.lang = 'xx';
    await loadConsoleWords();
    expect(consoleWords().name).to.equal('Agent console');
  });

  it('[P244] a reason is said with its figures, in German as in English', async () => {
    document.documentElement.lang = 'de';
    await loadConsoleWords();
    const { why, plan } = consoleWords();
    const reasons = why.explain({
      kind: 'offer',
      why: { ticket: 'longest-waiting', agent: 'longest-idle', ticketCount: 3, agentCount: 2 },
    });
    expect(reasons.map(({ answer }) => answer)).to.eql([
      'Von den 2 Freien am längsten frei.',
      'Wartet am längsten von den 3, die Sie annehmen könnten.',
    ]);
    expect(plan.kept(2, 5, false)).to.equal(
      'Von den 5, die auf Sie warten, kommen die ersten 2 noch an die Reihe.',
    );
    expect(plan.asked(1, false)).to.match(/^Eine Person erreicht/u);
  });
});
