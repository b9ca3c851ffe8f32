import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { allViews } from '../test/all-views.ts';
import { cutText, stickingOut } from '../test/audit.ts';
import { findAllDeep, mountPicker, unmountPickers } from '../test/mount-picker.ts';
import { PSEUDO } from '../test/pseudo.ts';

const SPOKEN_ATTRIBUTES = ['aria-label', 'aria-roledescription', 'placeholder', 'title', 'alt'];

/** Every text that is in a state: what people, skills and messages are called. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value.trim()];
  if (typeof value !== 'object' || value === null) return [];
  return [...(value instanceof Map ? value.values() : Object.values(value))].flatMap(textsIn);
}

const isSaid = (element: Element): boolean => !['STYLE', 'SCRIPT', 'svg'].includes(element.nodeName);

/** What an element itself says, to eyes or ears. */
function saidBy(element: Element): readonly string[] {
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  const told = SPOKEN_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
  return [...texts.map((node) => node.textContent ?? ''), ...told].map((text) => text.trim());
}

/** Names of days, months and languages come from the browser. */
const isFormatted = (text: string): boolean =>
  text
    .split(/[\s,]+/u)
    .every((word) => !/\p{L}{2}/u.test(word) || FORMATTED.has(word.toLowerCase()) || word === 'and');

const year = Array.from({ length: 12 }, (_, month) => new Date(2027, month, 1 + month));
const FORMATTED: ReadonlySet<string> = new Set(
  [
    ...year.map((day) => day.toLocaleDateString('en-GB', { month: 'long' })),
    ...year.map((day) => day.toLocaleDateString('en-GB', { weekday: 'long' })),
    ...['cs', 'de', 'en', 'es', 'fr', 'it', 'ja', 'pt', 'sv'].map(
      (tag) => new Intl.DisplayNames('en-GB', { type: 'language' }).of(tag) ?? tag,
    ),
    ...['today', 'tomorrow', 'yesterday'],
  ].map((word) => word.toLowerCase()),
);

/** Words that stand in no dictionary, and are no data. */
function undictionaried(picker: Element, state: unknown): readonly string[] {
  const data = textsIn(state).filter((text) => text !== '');
  const isData = (text: string): boolean => data.some((each) => each.includes(text));
  return findAllDeep(picker, '*')
    .filter((element) => isSaid(element) && !element.matches('.picture'))
    .flatMap((element) => saidBy(element).map((text) => ({ element, text })))
    .map(({ element, text }) => ({ element, text, left: text.replaceAll(/⟦.*⟧\.?/gsu, '').trim() }))
    .filter(({ left }) => !isFormatted(left) && !isData(left))
    .map(({ element, text }) => `${element.localName}.${element.className}: ${text}`);
}

describe('in a language of nobody, 40 % longer than English', () => {
  afterEach(unmountPickers);

  for (const [index, { name, open }] of allViews(Date.now()).entries()) {
    // What somebody does to have a sheet before them is told by English labels.
    if (open !== undefined) continue;
    it(`[P241, P242] every word of ${name} is in the dictionary and has its room`, async () => {
      await setViewport({ width: 320, height: 780 });
      const { state } = allViews(Date.now())[index]!;
      const mounted = await mountPicker({ state, words: PSEUDO, attributes: { locale: 'en-GB' } });
      const { picker, session } = mounted;
      expect(findAllDeep(picker, '*').some(({ textContent }) => textContent.includes('⟦'))).to.equal(true);
      expect(undictionaried(picker, session.state)).to.eql([]);
      for (const width of [320, 360]) {
        await setViewport({ width, height: 780 });
        await mounted.settle();
        // What people call themselves may be cut; their pages have it whole.
        expect(cutText(picker).filter((cut) => cut.includes('⟦'))).to.eql([]);
        expect(stickingOut(picker)).to.eql([]);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      }
    });
  }
});
