import { PhotoField } from '../oneself/photo-field.ts';

const find = (root: ParentNode): readonly Element[] =>
  [...root.querySelectorAll('*')].flatMap((element) => [
    element,
    ...(element.shadowRoot === null ? [] : find(element.shadowRoot)),
  ]);

async function painted(): Promise<Blob> {
  const canvas = new OffscreenCanvas(640, 400);
  const context = canvas.getContext('2d');
  for (const [index, colour] of ['#c8553d', '#f28f3b', '#588b8b', '#2d3047'].entries()) {
    if (context !== null) context.fillStyle = colour;
    context?.fillRect(index * 160, 0, 160, 400);
  }
  return canvas.convertToBlob({ type: 'image/png' });
}

/** Opens the profile and gives its field a photo to be cut, or a file that is none. */
export async function choosePhoto(page: Element, isPhoto: boolean): Promise<void> {
  const seen = (): readonly Element[] => (page.shadowRoot === null ? [] : find(page.shadowRoot));
  const until = async <Found>(look: () => Found | undefined): Promise<Found> => {
    for (;;) {
      const found = look();
      if (found !== undefined) return found;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  };
  const tab = await until(() => seen().find(({ id }) => id === 'tab-profile'));
  if (tab instanceof HTMLElement) tab.click();
  const field = await until(() => seen().find((each) => each instanceof PhotoField));
  await field.open(isPhoto ? await painted() : new Blob(['not a photo'], { type: 'text/plain' }));
}
