type Rgb = readonly [red: number, green: number, blue: number, alpha: number];

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Any colour of CSS as bytes. */
function bytesOf(colour: string): Rgb {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** Source: WCAG 2.2, relative luminance. */
function luminanceOf([red, green, blue]: Rgb): number {
  const linear = (byte: number): number =>
    byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Contrast of two opaque colours, 1 to 21. Source: WCAG 2.2, contrast ratio. */
export function contrastOf(one: string, other: string): number {
  const [low = 0, high = 0] = [luminanceOf(bytesOf(one)), luminanceOf(bytesOf(other))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const parentOf = (element: Element): Element | null => {
  if (element.assignedSlot !== null) return element.assignedSlot;
  if (element.parentElement !== null) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
};

/** The first opaque colour behind an element. */
export function groundOf(element: Element): string {
  for (let at = parentOf(element); at !== null; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (bytesOf(backgroundColor)[3] > 0.9) return backgroundColor;
  }
  return 'white';
}
