import { expect, waitUntil } from '@open-wc/testing';
import { LIMITS, refusal } from '../../../server/protocol/index.ts';
import { PhotoField } from './photo-field.ts';
import { selfAgent } from '../test/made-up.ts';
import {
  click,
  expectFocus,
  find,
  findField,
  mountPart,
  settled,
  textOf,
  unmountAll,
} from '../test/mount.ts';

afterEach(unmountAll);

const mount = (changes = {}) => mountPart('hp-photo-field', { self: selfAgent(changes) });
function photoField(element: Element): PhotoField {
  if (!(element instanceof PhotoField)) throw new Error('This is a photo field.');
  return element;
}

const CUTTER = 'hp-photo-cutter';

/** Red on the left half, blue on the right. */
async function twoHalves(type = 'image/png'): Promise<Blob> {
  const canvas = new OffscreenCanvas(400, 200);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#f00';
  context.fillRect(0, 0, 200, 200);
  context.fillStyle = '#00f';
  context.fillRect(200, 0, 200, 200);
  return canvas.convertToBlob({ type });
}

async function slide(element: Element, id: string, to: number): Promise<void> {
  const slider = findField(element, CUTTER, `#${id}`);
  slider.value = String(to);
  slider.dispatchEvent(new Event('input'));
  await settled(element);
}

async function opened(element: Element): Promise<void> {
  await photoField(element).open(await twoHalves());
  await settled(element);
}

describe('the photo of the profile', () => {
  it('[A156] is cut by sliders alone, and sent as the square that is shown', async () => {
    const { element, requests, change } = await mount();
    await opened(element);
    await expect(find(element, CUTTER)).to.be.accessible({ ignoredRules: ['color-contrast'] });
    await slide(element, 'across', 1);
    await click(find(element, CUTTER, '.primary'));
    await waitUntil(() => requests.length > 0);
    const [asked] = requests;
    if (asked?.type !== 'savePhoto') throw new Error('A photo is sent.');
    const image = await createImageBitmap(asked.image);
    expect([image.width, image.height]).to.deep.equal([LIMITS.photoPixelsPerSide, LIMITS.photoPixelsPerSide]);
    const context = new OffscreenCanvas(1, 1).getContext('2d')!;
    const middle = LIMITS.photoPixelsPerSide / 2;
    context.drawImage(image, middle, middle, 1, 1, 0, 0, 1, 1);
    const [red, , blue] = context.getImageData(0, 0, 1, 1).data;
    expect([red! < 40, blue! > 200]).to.deep.equal([true, true]);
    await change({ pending: true });
    expect(textOf(element)).to.contain('The photo is being sent');
    await change({ pending: false });
    expect(textOf(find(element, '[role="status"]'))).to.equal('Saved. Visitors see it now.');
    expectFocus(find(element, '#choose'));
  });

  it('[A156] is not said to be saved where it was refused', async () => {
    const { element, requests, change } = await mount();
    await opened(element);
    await click(find(element, CUTTER, '.primary'));
    await waitUntil(() => requests.length > 0);
    await change({ pending: true });
    await change({ pending: false, refusal: refusal('too-many') });
    expect(textOf(find(element, '[role="status"]'))).to.equal('');
  });

  it('[A157] that cannot be read is said to be so, and nothing is sent', async () => {
    const { element, requests } = await mount();
    const wrong = [
      new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }),
      new Blob(['not a picture'], { type: 'image/png' }),
    ];
    for (const file of wrong) {
      await photoField(element).open(file);
      await settled(element);
      expect(textOf(find(element, '[role="alert"]'))).to.contain('cannot be read as a photo');
    }
    expect(requests).to.deep.equal([]);
  });

  it('[A158] is taken back by whoever has one', async () => {
    const { element, requests } = await mount({ photoUrl: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' });
    await click(find(element, '#remove'));
    expect(requests).to.deep.equal([{ type: 'removePhoto' }]);
  });

  it('[A159] cannot be chosen where the owner hides photos, and that is said', async () => {
    const { element } = await mount({ hiddenFields: ['photo'] });
    expect(textOf(element)).to.contain('shows no photos to visitors');
    expect(element.shadowRoot?.querySelector('#choose')).to.equal(null);
  });
});
