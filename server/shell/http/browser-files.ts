import { resolve } from 'node:path';
import express, { Router, type Response } from 'express';
import { MANIFEST, VERSIONS } from './versions.ts';

const HASHED_CACHE = 'public, max-age=31536000, immutable';
/** A version is a number and a digest of all its files, so that what it names is always the same. */
const OF_A_VERSION = /^\/[\w.-]+\/(?:[a-z]+\.js|assets\/[\w.-]+)$/;
const ENTRY_CACHE = 'public, max-age=60, must-revalidate';

/** What stands on other people's pages may be loaded by them. */
export function allowEveryOrigin(response: Response): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
}

/**
 * The built element scripts, and beside them the parts that they load, whose names carry a digest. Under
 * `/widget/<version>/` stands all of it as it was, and `/widget/versions.json` says what there is.
 */
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
  const manifest = files(VERSIONS, ENTRY_CACHE);
  const versions = files(VERSIONS, HASHED_CACHE);
  router.use('/assets', files('assets', HASHED_CACHE));
  router.get('/widget/versions.json', (request, response, next) => {
    request.url = `/${MANIFEST}`;
    manifest(request, response, next);
  });
  router.use('/widget', (request, response, next) => {
    if (OF_A_VERSION.test(request.path)) versions(request, response, next);
    else next();
  });
  const entries = files('.', ENTRY_CACHE);
  router.get(/^\/[a-z]+\.js$/, entries);
  return router;
}
