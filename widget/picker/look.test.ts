import { expect } from '@open-wc/testing';
import { type MountedPicker, mountPicker, unmountPickers } from '../test/mount-picker.ts';
import { fakeList } from '../test/fake-picker-session.ts';
import { pickerStates } from '../test/picker-states.ts';
import type { PickerState } from '../session/picker-state.ts';

const now = Date.now();
const STATES = Object.entries(pickerStates(now));
const PHONE = '328px';
/** Sixty characters, most of them one word. */
const LONG_NAME = 'Ana Ruiz-Oberweserdampfschifffahrtsgesellschaftskapitänswitwe';

const own = (element: Element): string =>
  [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.textContent?.trim() ?? '')
    .join('');

/** Whether it or what it stands in, whatever shadow root holds it, matches. */
function isWithin(element: Element, selector: string): boolean {
  if (element.closest(selector) !== null) return true;
  const root = element.getRootNode();
  return root instanceof ShadowRoot && isWithin(root.host, selector);
}

/** Whoever is meant by a name has a long one. */
function renamed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(renamed) as Value;
  if (value === null || typeof value !== 'object' || value instanceof Map) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, renamed(inner)]));
  return ('photoUrl' in copy ? { ...copy, name: LONG_NAME } : copy) as Value;
}

/** In a box as wide as a phone leaves it. */
async function mountOnPhone(state: Partial<PickerState>): Promise<MountedPicker> {
  const mounted = await mountPicker({ state });
  mounted.picker.style.inlineSize = PHONE;
  await mounted.settle();
  return mounted;
}

const textsOf = (mounted: MountedPicker): readonly HTMLElement[] =>
  mounted.findAll('*').filter((element) => own(element) !== '' && element.getBoundingClientRect().width > 1);

describe('the look of every state', function () {
  this.timeout(60_000);

  afterEach(() => {
    unmountPickers();
    document.body.style.fontFamily = '';
  });

  it('[P280] sets every word in the letters of the page', async () => {
    document.body.style.fontFamily = 'Handpick Test, serif';
    for (const [name, state] of STATES) {
      const mounted = await mountPicker({ state });
      await mounted.settle();
      const texts = textsOf(mounted).filter((element) => !/^(style|script)$/u.test(element.localName));
      expect(texts.length, name).to.be.greaterThan(0);
      const strange = texts.filter(
        (element) => !getComputedStyle(element).fontFamily.includes('Handpick Test'),
      );
      expect(
        strange.map((element) => `${element.localName}.${element.className} ${own(element)}`),
        name,
      ).to.eql([]);
      unmountPickers();
    }
  });

  it('[P281] keeps within the width with names of sixty characters', async () => {
    for (const [name, state] of STATES) {
      const mounted = await mountOnPhone(renamed({ list: fakeList(now), ...state }));
      const { left, right } = mounted.picker.getBoundingClientRect();
      const out = textsOf(mounted).filter((element) => {
        const box = element.getBoundingClientRect();
        // A sheet has the whole window; what scrolls by itself may be wider.
        const mayScroll = isWithin(element, '.chips, .visually-hidden, dialog');
        return !mayScroll && (box.left < left - 1 || box.right > right + 1);
      });
      expect(
        out.map((element) => `${element.localName}.${element.className} ${own(element)}`),
        name,
      ).to.eql([]);
      unmountPickers();
    }
  });

  it('[P281] gives a long name two lines at the head of a conversation', async () => {
    const mounted = await mountOnPhone(renamed(pickerStates(now).talking ?? {}));
    const head = await mounted.waitFor('hp-talking');
    const name = head.shadowRoot!.querySelector('h2')!;
    const { lineHeight } = getComputedStyle(name);
    expect(name.offsetHeight).to.be.at.most(Math.ceil(2 * parseFloat(lineHeight)));
  });

  it('[P282] shows the chosen order and the hint of the search whole on a phone', async () => {
    document.body.style.fontFamily = 'Verdana, "DejaVu Sans", sans-serif';
    const mounted = await mountOnPhone({});
    for (const selector of ['.select select', '.search input']) {
      const field = mounted.find<HTMLSelectElement | HTMLInputElement>(selector)!;
      const style = getComputedStyle(field);
      const context = document.createElement('canvas').getContext('2d')!;
      context.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const words =
        field instanceof HTMLInputElement ? field.placeholder : field.selectedOptions[0]!.label.trim();
      const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
      expect(context.measureText(words).width, words).to.be.at.most(room);
    }
  });

  it('[P283] lets nothing cover what else stands at the lower edge', async () => {
    const mounted = await mountOnPhone(pickerStates(now)['waiting-late'] ?? {});
    const news = await mounted.waitFor('hp-waiting-news');
    const note = await mounted.waitFor('.note hp-notice');
    window.scrollTo(0, 0);
    expect(note.getBoundingClientRect().bottom).to.be.at.most(innerHeight);
    expect(news.getBoundingClientRect().bottom).to.be.at.most(note.getBoundingClientRect().top);
  });

  it('[P284] asks nobody to search where nobody works', async () => {
    const mounted = await mountPicker({ state: { list: { ...fakeList(now), agents: [] } } });
    expect((await mounted.waitFor('hp-tools')).offsetHeight).to.equal(0);
    expect(mounted.find('.said')).to.equal(null);
    await mounted.waitFor('hp-empty');
  });
});
