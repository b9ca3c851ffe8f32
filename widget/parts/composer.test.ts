import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Composer, ComposerSend } from './composer.ts';
import './composer.ts';
import { ENGLISH } from '../test/english.ts';

async function create(maximum = 4_000) {
  const composer = await fixture<Composer>(
    html`<hp-composer .words=${ENGLISH} .maximum=${maximum}></hp-composer>`,
  );
  const sent: string[] = [];
  composer.addEventListener('hp-composer-send', (event) => {
    sent.push((event as CustomEvent<ComposerSend>).detail.text);
  });
  const field = composer.renderRoot.querySelector('textarea')!;
  const write = async (text: string): Promise<void> => {
    field.value = text;
    field.dispatchEvent(new Event('input'));
    await composer.updateComplete;
  };
  field.focus();
  return { composer, field, sent, write };
}

describe('the field for a message', () => {
  it('[P72] Enter sends what was written, trimmed, and empties the field', async () => {
    const { composer, field, sent, write } = await create();
    await write('  Hello there  ');
    await sendKeys({ press: 'Enter' });
    await composer.updateComplete;
    expect(sent).to.eql(['Hello there']);
    expect(field.value).to.equal('');
  });

  it('[P72] Shift-Enter breaks the line', async () => {
    const { field, sent, write } = await create();
    await write('One');
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Shift' });
    expect(sent).to.eql([]);
    expect(field.value).to.equal('One\n');
  });

  it('[P72] Enter that chooses a word of an input method sends nothing', async () => {
    const { field, sent, write } = await create();
    await write('にほん');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }));
    expect(sent).to.eql([]);
  });

  it('[P72] nothing and blanks are not sent', async () => {
    const { sent, write } = await create();
    await sendKeys({ press: 'Enter' });
    await write('   ');
    await sendKeys({ press: 'Enter' });
    expect(sent).to.eql([]);
  });

  it('[P72] near the limit it counts, and past it nothing is sent and nothing is lost', async () => {
    const { composer, field, sent, write } = await create(250);
    await write('x'.repeat(49));
    expect(composer.renderRoot.querySelector('.counter')).to.equal(null);
    await write('x'.repeat(240));
    expect(composer.renderRoot.querySelector('.counter')!.textContent.trim()).to.equal('10 characters left');
    await write('x'.repeat(253));
    expect(composer.renderRoot.querySelector('.counter')!.textContent.trim()).to.equal(
      '3 characters too many',
    );
    await sendKeys({ press: 'Enter' });
    expect(sent).to.eql([]);
    expect(field.value).to.have.length(253);
  });

  it('[P72] it grows to five lines and no further, and shrinks again', async () => {
    const { field, write } = await create();
    const heights: number[] = [];
    for (const lines of [1, 3, 5, 9, 1]) {
      await write(Array.from({ length: lines }, () => 'line').join('\n'));
      heights.push(field.offsetHeight);
    }
    const [one, three, five, nine, again] = heights as [number, number, number, number, number];
    expect(three).to.be.above(one);
    expect(five).to.be.above(three);
    expect(nine).to.equal(five);
    expect(again).to.equal(one);
  });
});
