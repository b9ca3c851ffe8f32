import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import test from 'node:test';
import express from 'express';
import { readShopPage, SHOP_PAGES, shopPages } from './shop-pages.ts';

const SERVER = 'https://help.example';

async function serve(): Promise<{ readonly shop: string; readonly http: Server }> {
  const http = createServer(express().use(shopPages({ server: SERVER }))).listen(0, '127.0.0.1');
  await once(http, 'listening');
  return { shop: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, http };
}

const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/(?:href|src)="([^"#]+)"/g)].map((match) => match[1]!);

test('[D14] every page carries the one tag and its script once, from the server it was told', async () => {
  for (const page of SHOP_PAGES) {
    const html = await readShopPage(page, SERVER);
    assert.equal(html.match(/<agent-picker site="demo"[^>]*><\/agent-picker>/g)?.length, 1, page);
    assert.equal(html.match(/<script/g)?.length, 1, page);
    assert.ok(html.includes(`<script type="module" src="${SERVER}/picker.js"></script>`), page);
    assert.doesNotMatch(html, /\{\{|localhost/);
  }
  assert.match(await readShopPage('advice', ''), /src="\/picker\.js".*layout="inline"/s);
});

test('[D15] every link and picture of the shop leads somewhere', async (t) => {
  const { shop, http } = await serve();
  t.after(() => http.close());
  const seen = new Set<string>();
  for (const page of SHOP_PAGES) {
    for (const address of addressesIn(await readShopPage(page, SERVER))) {
      if (address.startsWith(SERVER)) continue;
      assert.doesNotMatch(address, /^(https?:)?\/\//, `${page} needs nothing from elsewhere`);
      seen.add(new URL(address, `${shop}/${page}.html`).href);
    }
  }
  assert.ok(seen.size > 15);
  for (const address of [...seen, `${shop}/`]) {
    const response = await fetch(address);
    assert.equal(response.status, 200, address);
    await response.arrayBuffer();
  }
  const unknown = await fetch(`${shop}/nothing.html`);
  assert.equal(unknown.status, 404);
  await unknown.arrayBuffer();
});

test('[D16] pages say their language and title, describe their pictures, and mark where one is', async () => {
  const titles = new Set<string>();
  for (const page of SHOP_PAGES) {
    const html = await readShopPage(page, SERVER);
    assert.match(html, /^<!doctype html>\s*<html lang="en">/);
    titles.add(/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '');
    assert.equal(html.match(/<h1/g)?.length, 1, page);
    assert.equal(html.match(/<main id="main"/g)?.length, 1, page);
    assert.equal(
      html.match(/<nav aria-label="Shop">[\s\S]*?aria-current="page"[\s\S]*?<\/nav>/g)?.length,
      1,
      page,
    );
    for (const [image] of html.matchAll(/<img[^>]*>/g)) {
      assert.match(image, /\salt="/);
      assert.match(image, /\swidth="\d+"/);
    }
  }
  assert.equal(titles.size, SHOP_PAGES.length);
});

test('[D17] a strict content policy lets in the server of the tag and nobody else', async (t) => {
  const { shop, http } = await serve();
  t.after(() => http.close());
  const response = await fetch(`${shop}/advice.html`);
  await response.text();
  const policy = response.headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /script-src 'self' https:\/\/help\.example;/);
  assert.match(policy, /connect-src 'self' https:\/\/help\.example wss:\/\/help\.example;/);
  assert.doesNotMatch(policy, /unsafe|\*/);
});
