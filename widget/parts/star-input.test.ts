import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { StarInput, StarsChosen } from './star-input.ts';
import './star-input.ts';
import { ENGLISH } from '../test/english.ts';

describe('the stars of a review', () => {
  it('[P74] are a radio group with a name for every choice', async () => {
    const input = await fixture<StarInput>(
      html`<hp-star-input .words=${ENGLISH} label="Your rating of Ana"></hp-star-input>`,
    );
    const radios = [...input.renderRoot.querySelectorAll('input')];
    expect(radios.map((radio) => radio.getAttribute('aria-label'))).to.eql([
      '1 star, Poor',
      '2 stars, Not great',
      '3 stars, Fine',
      '4 stars, Good',
      '5 stars, Excellent',
    ]);
    expect(input.renderRoot.querySelector('legend')!.textContent).to.equal('Your rating of Ana');
    await expect(input).to.be.accessible();
  });

  it('[P74] are chosen by the arrow keys', async () => {
    const input = await fixture<StarInput>(
      html`<hp-star-input .words=${ENGLISH} .stars=${2}></hp-star-input>`,
    );
    const chosen: number[] = [];
    input.addEventListener('hp-stars-chosen', (event) => {
      chosen.push((event as CustomEvent<StarsChosen>).detail.stars);
    });
    input.focus();
    await sendKeys({ press: 'ArrowRight' });
    await input.updateComplete;
    expect(chosen).to.eql([3]);
    expect(input.renderRoot.querySelectorAll('.filled')).to.have.length(3);
  });

  it('[P74] tell nothing when they are set from outside', async () => {
    const input = await fixture<StarInput>(html`<hp-star-input .words=${ENGLISH}></hp-star-input>`);
    let told = 0;
    input.addEventListener('hp-stars-chosen', () => (told += 1));
    input.stars = 5;
    await input.updateComplete;
    expect(told).to.equal(0);
  });
});
