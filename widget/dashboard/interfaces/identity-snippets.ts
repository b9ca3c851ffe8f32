import type { SiteId } from '../../../server/protocol/index.ts';

/** In each language: what stands in the document, too, and is run by a test. */
const SNIPPETS = {
  node: `import { createHmac } from 'node:crypto';

const part = (value) => Buffer.from(value).toString('base64url');

/** Says to the picker on our pages who is signed in here; only \`id\` is needed. */
export function signIdentity({ id, name, email, segment, priority }, visitorKey, siteId = 'shop') {
  const expires = Math.floor(Date.now() / 1000) + 600;
  const claims = { sub: id, aud: siteId, exp: expires, name, email, segment, priority };
  const head = part(JSON.stringify({ alg: 'HS256', typ: 'JWT' }));
  const signed = head + '.' + part(JSON.stringify(claims));
  return signed + '.' + createHmac('sha256', visitorKey).update(signed).digest('base64url');
}`,
  python: `import base64
import hashlib
import hmac
import json
import time


def _part(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode()


def sign_identity(customer: dict, visitor_key: str, site_id: str = "shop") -> str:
    """Says to the picker on our pages who is signed in here; only \`id\` is needed."""
    claims = {name: customer[name] for name in ("name", "email", "segment", "priority") if name in customer}
    claims |= {"sub": customer["id"], "aud": site_id, "exp": int(time.time()) + 600}
    head = _part(json.dumps({"alg": "HS256", "typ": "JWT"}).encode())
    signed = f"{head}.{_part(json.dumps(claims).encode())}"
    signature = hmac.new(visitor_key.encode(), signed.encode(), hashlib.sha256).digest()
    return f"{signed}.{_part(signature)}"`,
  php: `<?php
function part(string $value): string {
    return rtrim(strtr(base64_encode($value), '+/', '-_'), '=');
}

/** Says to the picker on our pages who is signed in here; only \`id\` is needed. */
function signIdentity(array $customer, string $visitorKey, string $siteId = 'shop'): string {
    $claims = array_intersect_key($customer, array_flip(['name', 'email', 'segment', 'priority']));
    $claims += ['sub' => $customer['id'], 'aud' => $siteId, 'exp' => time() + 600];
    $signed = part(json_encode(['alg' => 'HS256', 'typ' => 'JWT'])) . '.' . part(json_encode($claims));
    return $signed . '.' . part(hash_hmac('sha256', $signed, $visitorKey, true));
}`,
} as const;

export const SNIPPET_LANGUAGES = { node: 'Node', python: 'Python', php: 'PHP' } as const;
export type SnippetLanguage = keyof typeof SNIPPETS;

/** How a server signs who is signed in, for this site. */
export const snippetOf = (language: SnippetLanguage, siteId: SiteId): string =>
  SNIPPETS[language].replace(/(['"])shop\1/u, `$1${siteId}$1`);

/** What the page does with it. */
export const PAGE_SNIPPET = `const picker = document.querySelector('agent-picker');
const identify = async () => picker.identify(await (await fetch('/my/identity')).text());
picker.addEventListener('identity-refused', ({ detail }) => {
  if (detail.code === 'identity-expired') identify();
});
identify();`;
