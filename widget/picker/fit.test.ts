import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';
import type { PublicAgent } from '../../server/protocol/index.ts';
import {
  createPicker,
  findAllDeep,
  type MountedPicker,
  mountPicker,
  unmountPickers,
} from '../test/mount-picker.ts';
import { fakeAgents, fakeList } from '../test/fake-picker-session.ts';
import { LAYOUTS } from './layout.ts';

const WIDTHS = [320, 360, 768, 1280, 1600];
const STATES = ['browsing', 'waiting', 'talking', 'closed'];

/** What of the picker sticks out of the window at the sides, in words. */
function stickingOut(page: Document): readonly string[] {
  const picker = page.querySelector('agent-picker')!;
  const { clientWidth } = page.documentElement;
  return findAllDeep<HTMLElement>(picker, '*')
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      // What scrolls by itself, and what only a screen reader is told, may be wider.
      const hidden = element.closest('.chips, .visually-hidden, [hidden]') !== null;
      return width > 1 && !hidden && (left < -1 || right > clientWidth + 1);
    })
    .map((element) => `${element.localName}.${element.className}`);
}

async function showInFrame(frame: HTMLIFrameElement, query: string): Promise<Document> {
  frame.src = new URL(`../test/gallery.html?${query}&photos=off`, import.meta.url).href;
  await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  const page = frame.contentDocument!;
  const isShown = () => {
    const picker = page.querySelector('agent-picker');
    const found = picker === null ? [] : findAllDeep<HTMLElement>(picker, '[data-view]');
    return found.some((view) => view.localName !== 'hp-coming' && view.offsetHeight > 100);
  };
  await waitUntil(isShown, `${query} is shown`, { timeout: 5_000 });
  return page;
}

/** Puts words of the page into the element. */
function put(picker: Element, slot: string, text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.slot = slot;
  paragraph.textContent = text;
  picker.append(paragraph);
  return paragraph;
}

const heightOf = (mounted: MountedPicker, selector: string): number =>
  mounted.find(selector)!.getBoundingClientRect().height;

describe('the picker on a page', () => {
  afterEach(() => {
    unmountPickers();
    document.querySelectorAll('[data-test]').forEach((element) => element.remove());
  });

  it('[P181] every layout fits from 320 to 1600 pixels, in both directions of reading', async function () {
    this.timeout(60_000);
    const frame = document.createElement('iframe');
    frame.dataset.test = '';
    frame.height = '800';
    document.body.append(frame);
    for (const layout of LAYOUTS) {
      for (const state of STATES) {
        const page = await showInFrame(frame, `state=${state}&layout=${layout}`);
        for (const width of WIDTHS) {
          frame.width = String(width);
          for (const direction of ['ltr', 'rtl']) {
            page.documentElement.dir = direction;
            // The picker runs as its own language does.
            findAllDeep<HTMLElement>(page.querySelector('agent-picker')!, 'hp-picker-app')[0]!.dir =
              direction;
            await new Promise(requestAnimationFrame);
            const where = `${layout} ${state} ${width} ${direction}`;
            expect(page.documentElement.scrollWidth, where).to.be.at.most(width);
            expect(stickingOut(page), where).to.eql([]);
          }
        }
      }
    }
  });

  it('[P181] a panel fills the box that the page gives it, and scrolls inside', async () => {
    const box = document.createElement('div');
    box.dataset.test = '';
    box.style.cssText = 'inline-size: 380px; block-size: 500px';
    document.body.append(box);
    const mounted = await mountPicker({ attributes: { layout: 'panel' } });
    box.append(mounted.picker);
    mounted.picker.style.blockSize = '100%';
    await mounted.settle();
    const scroller = mounted.find('.picker')!;
    expect(scroller.getBoundingClientRect().height).to.equal(500);
    expect(scroller.scrollHeight).to.be.greaterThan(600);
  });

  it('[P182] what a page puts in is shown until the list is there, and where its slot says after that', async () => {
    const { picker } = createPicker({ attributes: { layout: 'panel' } });
    const meanwhile = put(picker, '', 'Write to us');
    const intro = put(picker, 'intro', 'Ask a luthier');
    const footer = put(picker, 'footer', 'No bots');
    expect(meanwhile.offsetHeight).to.be.greaterThan(0);
    picker.open();
    await waitUntil(() => intro.offsetHeight > 0, 'the intro is there', { timeout: 4_000 });
    expect(meanwhile.offsetHeight).to.equal(0);
    expect(footer.offsetHeight).to.be.greaterThan(0);
    expect(findAllDeep(picker, '[part=heading]')).to.eql([]);
  });

  it('[P182] words for a closed site stand under what is said then', async () => {
    const { picker, session } = createPicker({ state: { view: { state: 'closed', backAt: null } } });
    const closed = put(picker, 'closed', 'Opens at nine');
    const footer = put(picker, 'footer', 'No bots');
    picker.open();
    await waitUntil(() => closed.offsetHeight > 0, 'it is there', { timeout: 4_000 });
    expect(footer.offsetHeight).to.equal(0);
    session.set({ view: { state: 'browsing' } });
    await waitUntil(() => footer.offsetHeight > 0, 'the footer is there');
    expect(closed.offsetHeight).to.equal(0);
  });

  it('[P183] parts and custom properties style what is inside', async () => {
    const style = document.createElement('style');
    style.dataset.test = '';
    style.textContent =
      'agent-picker { --agent-picker-face-radius: 50%; --agent-picker-radius-card: 3px }' +
      'agent-picker::part(card) { border-style: dashed } agent-picker::part(heading) { color: rgb(1, 2, 3) }';
    document.head.append(style);
    const mounted = await mountPicker();
    const card = getComputedStyle(mounted.find('hp-card')!.shadowRoot!.querySelector('.card')!);
    expect([card.borderStyle, card.borderRadius]).to.eql(['dashed', '3px']);
    expect(getComputedStyle(mounted.find('.picture')!).borderRadius).to.equal('50%');
    expect(getComputedStyle(mounted.find('[part=heading]')!).color).to.equal('rgb(1, 2, 3)');
  });

  it('[P184] a page that takes every style away leaves the picker as it is', async () => {
    const calm = await mountPicker();
    const selectors = ['hp-card', '.card', '.tools', 'h2', '[part=action]'];
    const before = selectors.map((selector) => heightOf(calm, selector));
    const colours = getComputedStyle(calm.find('.card')!).color;
    unmountPickers();
    const style = document.createElement('style');
    style.dataset.test = '';
    style.textContent =
      ':root { font-size: 10px } * { all: unset } *, *::before { box-sizing: content-box !important }' +
      'body { display: block; text-transform: uppercase; letter-spacing: 3px; text-align: center }';
    document.head.append(style);
    const hostile = await mountPicker();
    hostile.picker.style.fontFamily = getComputedStyle(calm.picker).fontFamily;
    expect(selectors.map((selector) => Math.round(heightOf(hostile, selector)))).to.eql(
      before.map(Math.round),
    );
    const card = getComputedStyle(hostile.find('.card')!);
    expect([card.color, card.textTransform, card.letterSpacing, card.boxSizing]).to.eql([
      colours,
      'none',
      'normal',
      'border-box',
    ]);
  });

  it('[P185] two pickers on one page know nothing of each other', async () => {
    const first = await mountPicker();
    const second = await mountPicker();
    first.findAll('button.chip')[0]!.click();
    await first.settle();
    expect(first.findAll('button.chip[aria-pressed=true]')).to.have.lengthOf(1);
    expect(second.findAll('button.chip[aria-pressed=true]')).to.have.lengthOf(0);
    expect(second.session.requests).to.eql([]);
    first.picker.remove();
    await second.settle();
    expect(second.findAll('hp-card').length).to.be.greaterThan(0);
  });

  it('[P190] a long list begins with one batch, and grows as one comes to its end once more is asked for', async () => {
    const now = Date.now();
    const [first] = fakeAgents(now);
    const agents = Array.from({ length: 300 }, (_, index) => ({
      ...first!,
      agentId: `agent-${index}` as PublicAgent['agentId'],
    }));
    const mounted = await mountPicker({ state: { list: { ...fakeList(now), agents } } });
    const count = () => mounted.findAll('hp-card').length;
    expect(count()).to.equal(47);
    window.scrollTo(0, document.documentElement.scrollHeight);
    await mounted.settle();
    expect(count()).to.equal(47);
    mounted.find('.more button')!.click();
    window.scrollTo(0, 0);
    await mounted.settle();
    expect(count()).to.equal(95);
    for (let step = 0; step < 100 && count() < 300; step++) {
      window.scrollTo(0, document.documentElement.scrollHeight);
      await new Promise(requestAnimationFrame);
    }
    expect(count()).to.equal(300);
    expect(mounted.find('.more')).to.equal(null);
  });

  it('[P190] a change of the list renders only the cards that it touches', async () => {
    const mounted = await mountPicker();
    const { list } = mounted.session.state;
    const rendered: string[] = [];
    for (const card of mounted.findAll<LitElement & { agent: PublicAgent }>('hp-card')) {
      const update = card.requestUpdate.bind(card);
      card.requestUpdate = (...given: Parameters<typeof update>) => {
        if (given[0] === 'agent' && given[1] !== card.agent) rendered.push(card.agent.agentId);
        update(...given);
      };
    }
    const agents = list!.agents.map((agent) => (agent.agentId === 'lena' ? { ...agent, waiting: 3 } : agent));
    mounted.session.set({ list: { ...list!, agents } });
    await mounted.settle();
    expect(rendered).to.eql(['lena']);
  });
});
