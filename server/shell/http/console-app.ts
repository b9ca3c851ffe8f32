import { Router } from 'express';

/** A hand's breadth of teal; the same drawing stands in the tab and on the home screen. */
export const CONSOLE_ICON = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">',
  '<rect width="16" height="16" rx="5" fill="#00676a"/><circle cx="8" cy="8" r="3.2" fill="#fff"/></svg>',
].join('');
/** Systems cut their own shape out of it, so the ground goes to the edge. */
const MASKABLE = CONSOLE_ICON.replace(' rx="5"', '');
const PIXELS = [180, 192, 512] as const;
const DAY_SECONDS = 86_400;

const iconPath = (pixels: number): string => `/console-icon-${pixels}.png`;

/** What the page of the console refers to. */
export const CONSOLE_APP = { manifest: '/console.webmanifest', touchIcon: iconPath(PIXELS[0]) } as const;

/** With this a browser offers to install the console. It needs no worker: without a server it has no use. */
const MANIFEST = JSON.stringify({
  id: '/console',
  name: 'Handpick console',
  short_name: 'Handpick',
  start_url: '/console',
  scope: '/console',
  display: 'standalone',
  background_color: '#ffffff',
  theme_color: '#00676a',
  icons: PIXELS.map((pixels) => ({
    src: iconPath(pixels),
    sizes: `${pixels}x${pixels}`,
    type: 'image/png',
    purpose: 'any maskable',
  })),
});

/** The manifest and the icons of the console as an app. */
export function consoleApp(): Router {
  const router = Router();
  const drawn = new Map<number, Promise<Buffer>>();
  router.get(CONSOLE_APP.manifest, (_request, response) => {
    response.setHeader('Cache-Control', 'no-cache').type('application/manifest+json').send(MANIFEST);
  });
  for (const pixels of PIXELS) {
    router.get(iconPath(pixels), async (_request, response) => {
      const drawing = drawn.get(pixels) ?? draw(pixels);
      drawn.set(pixels, drawing);
      response
        .setHeader('Cache-Control', `public, max-age=${DAY_SECONDS}`)
        .type('png')
        .send(await drawing);
    });
  }
  return router;
}

/** Not every system takes a drawing of lines for an icon. Loaded when it is first asked for. */
async function draw(pixels: number): Promise<Buffer> {
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(MASKABLE)).resize(pixels, pixels).png().toBuffer();
}
