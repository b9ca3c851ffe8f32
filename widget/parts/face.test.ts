import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { type Face, initialsOf } from './face.ts';

describe('a face', () => {
  it('[P75] has the initials of the first and the last name', () => {
    expect(initialsOf('Ana Ruiz')).to.equal('AR');
    expect(initialsOf('Maëlle de la Goff')).to.equal('MG');
    expect(initialsOf('  Cher ')).to.equal('C');
    expect(initialsOf('')).to.equal('');
  });

  it('[P75] falls back to initials when the photo does not come', async () => {
    const face = await fixture<Face>(
      html`<hp-face .name=${'Ana Ruiz'} .photoUrl=${'data:image/png;base64,none'}></hp-face>`,
    );
    await waitUntil(() => face.renderRoot.querySelector('img') === null, 'the photo is given up');
    expect(face.renderRoot.querySelector('.picture')!.textContent.trim()).to.equal('AR');
  });
});
