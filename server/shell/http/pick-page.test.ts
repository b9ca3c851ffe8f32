import assert from 'node:assert/strict';
import test from 'node:test';
import { ADDRESSES } from '../../protocol/index.ts';
import { newAgent } from '../test/client.ts';
import { eventually } from '../test/eventually.ts';
import { ANN, newApp } from '../test/new-app.ts';
import { markup } from './markup.ts';

test('[H196] the hosted page lists everybody without script, with what is known of each', async (context) => {
  const app = await newApp(context);
  const page = await fetch(`${app.url}/pick/shop`);
  assert.equal(page.status, 200);
  const html = await page.text();
  assert.match(html, /<title>Choose who helps you at Six Strings<\/title>/);
  assert.match(html, /<agent-picker site="shop" skills="">/);
  assert.match(html, /<a href="\/pick\/shop\?agent=ann">/);
  assert.match(html, /Not here now · New/);
  assert.match(html, /<noscript>/);
  const ann = await newAgent(context, app, ANN);
  await ann.done('setAvailability', { availability: 'available', backAt: null });
  await eventually(async () => (await (await fetch(`${app.url}/pick/shop`)).text()).includes('Free now'));
});

test('[H196] a link to somebody opens their page, and shows it without script', async (context) => {
  const app = await newApp(context);
  const html = await (
    await fetch(`${app.url}/pick/shop?agent=ann&skill=repairs,vintage&campaign=spring`)
  ).text();
  assert.match(html, /<agent-picker site="shop" skills="repairs,vintage" agent="ann" campaign="spring">/);
  assert.match(html, /<title>Talk to .+ at Six Strings<\/title>/);
  assert.match(html, /Thirty years at the bench\./);
  const nobody = await (await fetch(`${app.url}/pick/shop?agent=nobody`)).text();
  assert.match(nobody, /<agent-picker site="shop" skills="">/);
});

test('[H197] a network that shows the link finds title, description and address, without the campaign', async (context) => {
  const app = await newApp(context);
  const html = await (await fetch(`${app.url}/pick/shop?agent=ann&campaign=spring`)).text();
  const said = (name: string): string | undefined =>
    new RegExp(`<meta property="og:${name}" content="([^"]*)">`).exec(html)?.[1];
  assert.match(said('title') ?? '', /^Talk to .+ at Six Strings$/);
  assert.equal(said('site_name'), 'Six Strings');
  assert.ok((said('description') ?? '').length > 0);
  assert.equal(said('url'), `${app.url}/pick/shop?agent=ann`);
  assert.match(html, new RegExp(`<link rel="canonical" href="${app.url}/pick/shop\\?agent=ann">`));
});

test('[H198] the hosted page lets in its own script only', async (context) => {
  const app = await newApp(context);
  const { headers } = await fetch(`${app.url}/pick/shop`);
  const policy = headers.get('content-security-policy') ?? '';
  assert.match(policy, /default-src 'none'; script-src 'self';/);
  assert.match(policy, /require-trusted-types-for 'script'/);
  assert.match(policy, new RegExp(`connect-src 'self' ${app.url.replace('http', 'ws')};`));
  assert.ok(!policy.includes('unsafe'));
});

test('[H198] what a link or a profile says stays text', async (context) => {
  const app = await newApp(context);
  for (const odd of ['"><script>alert(1)</script>', "x' onload='y", 'a'.repeat(500)]) {
    const query = new URLSearchParams({ agent: odd, skill: odd, campaign: odd });
    const html = await (await fetch(`${app.url}/pick/shop?${query.toString()}`)).text();
    assert.match(html, /<agent-picker site="shop" skills="">/, odd);
    assert.ok(!html.includes('alert') && !html.includes('onload'));
  }
  const text = markup`<p title="${'"<b>'}">${['<i>&</i>', markup`<b>${"'"}</b>`, null, 3]}</p>`.text;
  assert.equal(text, '<p title="&quot;&lt;b&gt;">&lt;i&gt;&amp;&lt;/i&gt;<b>&#39;</b>3</p>');
});

test('[H196] a site that does not exist is said to a person', async (context) => {
  const app = await newApp(context);
  const page = await fetch(`${app.url}/pick/nowhere`);
  assert.equal(page.status, 404);
  assert.match(page.headers.get('content-type') ?? '', /html/);
  assert.match(await page.text(), /nobody to choose from here/);
});

test('[H221] the hosted page speaks the language of its link, else the one that the browser would rather read', async (context) => {
  const app = await newApp(context);
  const read = async (query: string, accepted: string): Promise<string> => {
    const response = await fetch(`${app.url}/pick/shop${query}`, {
      headers: { 'accept-language': accepted },
    });
    assert.match(response.headers.get('vary') ?? '', /accept-language/i);
    return response.text();
  };
  const german = await read('', 'xx, de-AT;q=0.9, en;q=0.5');
  assert.match(german, /<html lang="de" dir="ltr">/);
  assert.match(german, /<title>Wählen Sie, wer Ihnen hilft: Six Strings<\/title>/);
  assert.match(german, /Jetzt nicht da · Neu/);
  assert.match(await read('?lang=en', 'de'), /<html lang="en-GB" dir="ltr">/);
  assert.match(await read('?lang=constructor', 'de'), /<html lang="en-GB"/, 'no language of ours');
  assert.match(await read('', '*'), /<html lang="en-GB"/);
});

test('[H221] the page of a booked call is in the language that its reader would rather read', async (context) => {
  const app = await newApp(context);
  const read = async (accepted: string): Promise<string> =>
    (await fetch(`${app.url}${ADDRESSES.bookingPage}`, { headers: { 'accept-language': accepted } })).text();
  assert.match(await read('de-CH, fr;q=0.1'), /<html lang="de" dir="ltr">[^]*<title>Ihr Anruf<\/title>/);
  assert.match(await read('xx'), /<html lang="en-GB" dir="ltr">[^]*<title>Your call<\/title>/);
});
