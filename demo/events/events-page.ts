import { readFile } from 'node:fs/promises';
import express, { type Router } from 'express';
import { contentPolicy } from '../content-policy.ts';
import { demoPath } from '../folder.ts';

const MANIFEST = '../elements/custom-elements.json';

/**
 * `/events.html`: a page for developers that prints every event of the picker and calls every method. What
 * there is it reads from the manifest.
 * @param options.server the origin of Handpick; empty for the same origin
 */
export function eventsPage({ server }: { readonly server: string }): Router {
  const router = express.Router();
  router.get('/events.html', async (_request, response) => {
    const html = await readFile(demoPath('events/events.html'), 'utf8');
    response.set('Content-Security-Policy', contentPolicy(server));
    response.set('Cache-Control', 'no-cache');
    response.type('html').send(html.replaceAll('{{server}}', server));
  });
  router.get('/custom-elements.json', async (_request, response) => {
    response.type('json').send(await readFile(demoPath(MANIFEST), 'utf8'));
  });
  router.get(['/events.js', '/events.css'], ({ path }, response) => {
    response.sendFile(demoPath(`events${path}`));
  });
  return router;
}
