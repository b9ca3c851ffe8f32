import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import express, { type Router } from 'express';
import { contentPolicy } from '../content-policy.ts';
import { eventsPage } from '../events/events-page.ts';
import { demoPath } from '../folder.ts';

/** The pages of the shop by name, `index` first. */
export const SHOP_PAGES = ['index', 'electric-guitars', 'larkspur-62', 'amps', 'advice'] as const;

export type ShopPage = (typeof SHOP_PAGES)[number];

const PLACE_OF_SERVER = /\{\{server\}\}/g;

/** The words of one page, with the server's address where the script tag needs it. */
export async function readShopPage(page: ShopPage, server: string): Promise<string> {
  const html = await readFile(join(demoPath('shop/pages/'), `${page}.html`), 'utf8');
  return html.replace(PLACE_OF_SERVER, server);
}

/**
 * Serves the shop, and the page for developers, wherever the router is mounted. Pages are read when they are
 * asked for, so that an edited page needs no restart.
 * @param options.server the origin of Handpick, such as `http://localhost:3000`; empty for the same origin
 */
export function shopPages({ server }: { readonly server: string }): Router {
  const router = express.Router();
  const policy = contentPolicy(server);
  for (const page of SHOP_PAGES) {
    const addresses = page === 'index' ? ['/', '/index.html'] : [`/${page}.html`];
    router.get(addresses, async (_request, response) => {
      response.set('Content-Security-Policy', policy);
      response.set('Cache-Control', 'no-cache');
      response.type('html').send(await readShopPage(page, server));
    });
  }
  router.use(eventsPage({ server }));
  router.use(express.static(demoPath('shop/pages/'), { index: false, maxAge: '1h' }));
  return router;
}
