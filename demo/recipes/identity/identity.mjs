import { createHmac } from 'node:crypto';

const part = (value) => Buffer.from(value).toString('base64url');

/** Says to the picker on our pages who is signed in here; only `id` is needed. */
export function signIdentity({ id, name, email, segment, priority }, visitorKey, siteId = 'shop') {
  const expires = Math.floor(Date.now() / 1000) + 600;
  const claims = { sub: id, aud: siteId, exp: expires, name, email, segment, priority };
  const head = part(JSON.stringify({ alg: 'HS256', typ: 'JWT' }));
  const signed = head + '.' + part(JSON.stringify(claims));
  return signed + '.' + createHmac('sha256', visitorKey).update(signed).digest('base64url');
}
