import { resolve } from 'node:path';
import express, { Router, type Response } from 'express';

const HASHED_CACHE = 'public, max-age=31536000, immutable';
const ENTRY_CACHE = 'public, max-age=60, must-revalidate';

/** What stands on other people's pages may be loaded by them. */
export function allowEveryOrigin(response: Response): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
}

/** The built element scripts, and beside them the parts that they load, whose names carry a digest. */
export function browserFiles(directory: string): Router {
  const router = Router();
  const files = (folder: string, cache: string) =>
    express.static(resolve(directory, folder), {
      index: false,
      redirect: false,
      fallthrough: true,
      cacheControl: false,
      setHeaders(response) {
        allowEveryOrigin(response);
        response.setHeader('Cache-Control', cache);
      },
    });
  router.use('/assets', files('assets', HASHED_CACHE));
  const entries = files('.', ENTRY_CACHE);
  router.get(/^\/[a-z]+\.js$/, entries);
  return router;
}
