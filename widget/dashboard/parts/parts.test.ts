import { expect, fixture, html } from '@open-wc/testing';
import { settled, textOf } from '../../console/test/mount.ts';
import { dashboardWords } from '../../words/dashboard.ts';
import './copy-box.ts';
import type { CopyBox } from './copy-box.ts';
import { everyNth, ticksBetween } from './plot-scale.ts';
import './plot.ts';
import type { Plot } from './plot.ts';
import './table.ts';
import type { Column, Table } from './table.ts';
import './tabs.ts';
import type { Tabs } from './tabs.ts';

type Row = { readonly name: string; readonly stars: number | null };
const ROWS: readonly Row[] = [
  { name: 'Ida', stars: 10 },
  { name: 'Ada', stars: null },
  { name: 'Zoe', stars: 9 },
];
const COLUMNS: readonly Column<Row>[] = [
  { name: 'name', label: 'Name', by: ({ name }) => name, cell: ({ name }) => name },
  {
    name: 'stars',
    label: 'Stars',
    by: ({ stars }) => stars,
    isFigure: true,
    cell: ({ stars }) => String(stars),
  },
  { name: 'acts', label: 'Acts', isHeadHidden: true, cell: () => html`<button>Go</button>` },
];

const inside = <Found extends Element = HTMLElement>(element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<Found>(selector),
];
const table = (rows: readonly Row[] = ROWS) =>
  fixture<Table>(
    html`<hp-table
      .caption=${'People'}
      .columns=${COLUMNS}
      .rows=${rows}
      .key=${({ name }: Row) => name}
      .none=${'Nobody.'}
    ></hp-table>`,
  );
const names = (element: Element) => inside(element, 'tbody th').map(textOf);

describe('a table of the dashboard', () => {
  it('[B24] has a caption, heads of columns and of rows, and can be scrolled by keys', async () => {
    const element = await table();
    expect(textOf(inside(element, 'caption')[0]!)).to.equal('People');
    expect(inside(element, '[role=region]')[0]).to.have.attribute('tabindex', '0');
    expect(inside(element, 'th[scope=col]').length).to.equal(3);
    expect(names(element)).to.eql(['Ida', 'Ada', 'Zoe']);
    expect(textOf(await table([]))).to.contain('Nobody.');
  });

  it('[B24] is ordered by a column at a press, then the other way round; what is missing stays last', async () => {
    const element = await table();
    const press = async (index: number) => {
      inside(element, '.sort')[index]!.click();
      await settled(element);
    };
    await press(0);
    expect(names(element)).to.eql(['Ada', 'Ida', 'Zoe']);
    expect(inside(element, 'th[aria-sort=ascending]').map(textOf)[0]).to.contain('Name');
    await press(1);
    expect(names(element)).to.eql(['Zoe', 'Ida', 'Ada']);
    await press(1);
    expect(names(element)).to.eql(['Ida', 'Zoe', 'Ada']);
    expect(inside(element, 'th[aria-sort=descending]').length).to.equal(1);
  });
});

describe('tabs of the dashboard', () => {
  it('[B25] are gone through with the arrow keys, Home and End, and one of them is in the order of Tab', async () => {
    const tabs = ['one', 'two', 'three'].map((name) => ({ name, label: name }));
    const element = await fixture<Tabs>(
      html`<hp-tabs .tabs=${tabs} .chosen=${'one'} .label=${'Parts'}></hp-tabs>`,
    );
    const chosen: string[] = [];
    element.addEventListener('hp-tab', (event) => {
      const { detail } = event as CustomEvent<string>;
      chosen.push(detail);
      element.chosen = detail;
    });
    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      inside(element, '[role=tablist]')[0]!.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true }),
      );
      await element.updateComplete;
    }
    expect(chosen).to.eql(['two', 'three', 'one', 'three', 'one']);
    expect(inside(element, '[tabindex="0"]').map(textOf)).to.eql(['one']);
    expect(element.shadowRoot!.activeElement).to.equal(inside(element, '#tab-one')[0]);
    expect(inside(element, '[role=tabpanel]')[0]).to.have.attribute('aria-labelledby', 'tab-one');
  });
});

describe('a plot of the dashboard', () => {
  const plot = (kind: 'line' | 'bar') =>
    fixture<Plot>(
      html`<hp-plot
        .heading=${'Waited'}
        .kind=${kind}
        .names=${['Mon', 'Tue', 'Wed', 'Thu']}
        .namesLabel=${'Day'}
        .series=${[
          { name: 'P50', values: [2, 4, null, 3] },
          { name: 'P80', values: [5, 7, null, 8] },
        ]}
        .format=${(value: number) => `${value} min`}
        .words=${dashboardWords().plot}
      ></hp-plot>`,
    );

  it('[B26] begins at zero, with round figures at its lines', () => {
    expect(ticksBetween(0, 8)).to.eql([0, 2, 4, 6, 8]);
    expect(ticksBetween(0, 0.9)).to.eql([0, 0.25, 0.5, 0.75, 1]);
    expect(ticksBetween(0, 0)).to.eql([0, 1]);
    expect(ticksBetween(0, 3, 'count'), 'no half cases').to.eql([0, 1, 2, 3]);
    expect(ticksBetween(0, 200, 'seconds'), 'whole minutes').to.eql([0, 60, 120, 180, 240]);
    expect(ticksBetween(-0.4, 0.5), 'what is below zero').to.eql([-0.5, -0.25, 0, 0.25, 0.5]);
    expect(everyNth(30, 600, 64)).to.equal(4);
  });

  it('[B26] has the same figures as a table behind it; what was not measured is no zero in either', async () => {
    const element = await plot('line');
    expect(inside(element, 'svg')[0]).to.have.attribute('aria-hidden', 'true');
    expect(inside(element, 'path.line')[0]!.getAttribute('d')!.match(/M/gu)!.length).to.equal(2);
    expect(inside(element, 'circle.dot').length, 'the day after the gap stands alone').to.equal(2);
    expect(inside(element, 'text.label').map(textOf)).to.have.members(['P50', 'P80']);
    const behind = inside(element, 'hp-table')[0]!;
    const rows = [...behind.shadowRoot!.querySelectorAll('tbody tr')].map(textOf);
    expect(rows).to.eql(['Mon 2 min 5 min', 'Tue 4 min 7 min', 'Wed – –', 'Thu 3 min 8 min']);
    const bars = await plot('bar');
    expect(inside(bars, 'rect').length).to.equal(6);
  });

  it('[B26] says when there is nothing to draw, and axe finds nothing', async () => {
    const element = await plot('line');
    await expect(element).to.be.accessible();
    element.series = [{ name: 'P50', values: [null, null, null, null] }];
    await element.updateComplete;
    expect(inside(element, 'svg').length).to.equal(0);
    expect(textOf(element)).to.contain('Nothing was measured');
  });

  it('[B57] is read out step by step by keys and by the pointer, and lets go of it', async () => {
    const element = await plot('line');
    const slider = inside(element, '[role=slider]')[0]!;
    const press = async (key: string) => {
      slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await element.updateComplete;
    };
    await press('Home');
    expect(slider).to.have.attribute('aria-valuetext', 'Mon: P50 2 min; P80 5 min');
    await press('ArrowRight');
    await press('ArrowRight');
    expect(slider).to.have.attribute('aria-valuetext', 'Wed: P50 –; P80 –');
    expect(inside(element, '.box').map(textOf)[0]).to.contain('Wed');
    await press('Escape');
    expect(inside(element, '.box').length).to.equal(0);
    const { left, top } = slider.getBoundingClientRect();
    const tuesday = left + Number(inside(element, 'text.name')[1]!.getAttribute('x'));
    const move = new PointerEvent('pointermove', { clientX: tuesday, clientY: top + 20 });
    slider.dispatchEvent(move);
    await element.updateComplete;
    expect(inside(element, '.box').map(textOf)[0]).to.contain('Tue');
    slider.dispatchEvent(new PointerEvent('pointerleave'));
    await element.updateComplete;
    expect(inside(element, '.box').length).to.equal(0);
  });

  it('[B26] keeps the names at the ends of lines inside, and names no line that is not there', async () => {
    const element = await plot('line');
    element.series = ['A', 'B', 'C', 'D'].map((name, at) => ({
      name,
      values: at === 3 ? [null, null, null, null] : [0.5, 0.2, 0.1, 0],
    }));
    await element.updateComplete;
    const places = inside(element, 'text.label').map((label) => Number(label.getAttribute('y')));
    expect(places.length).to.equal(3);
    expect(Math.max(...places)).to.be.at.most(196);
    expect(new Set(places).size, 'none over another').to.equal(3);
  });

  it('[B58] has a legend that switches series; four are drawn at once, and the table has all', async () => {
    const element = await plot('line');
    element.series = ['A', 'B', 'C', 'D', 'E'].map((name, at) => ({ name, values: [at, at + 1, at, at] }));
    await element.updateComplete;
    const keys = () => inside<HTMLButtonElement>(element, '.key');
    const pressed = () => keys().map((key) => key.getAttribute('aria-pressed'));
    expect(pressed()).to.eql(['true', 'true', 'true', 'true', 'false']);
    expect(keys()[4]!.disabled, 'no ink is free').to.equal(true);
    keys()[1]!.click();
    await element.updateComplete;
    keys()[4]!.click();
    await element.updateComplete;
    expect(pressed()).to.eql(['true', 'false', 'true', 'true', 'true']);
    expect(inside(element, 'path.line').length).to.equal(4);
    expect(inside(element, 'hp-table')[0]!.shadowRoot!.querySelectorAll('th[scope=col]').length).to.equal(6);
  });
});

describe('a text to copy', () => {
  it('[B27] is copied at a press, which is said, and is selected where it cannot be', async () => {
    const element = await fixture<CopyBox>(
      html`<hp-copy-box .label=${'The tag'} .text=${'<b>'}></hp-copy-box>`,
    );
    const copied: string[] = [];
    const clipboard = (write: (text: string) => Promise<void>) =>
      Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: write } });
    const press = async () => {
      inside(element, 'button')[0]!.click();
      await new Promise((resolve) => setTimeout(resolve));
      await element.updateComplete;
    };
    clipboard(async (text) => void copied.push(text));
    await press();
    expect(copied).to.eql(['<b>']);
    expect(textOf(inside(element, '[role=status]')[0]!)).to.equal('Copied.');
    clipboard(() => Promise.reject(new Error('It may not.')));
    await press();
    const area = inside<HTMLTextAreaElement>(element, 'textarea')[0]!;
    expect([area.selectionStart, area.selectionEnd]).to.eql([0, 3]);
    expect(textOf(inside(element, '[role=status]')[0]!)).to.contain('It is selected now');
    Reflect.deleteProperty(navigator, 'clipboard');
  });
});
