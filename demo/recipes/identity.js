import { SignJWT } from 'jose';

/**
 * Says to the picker on our pages who is signed in here.
 * @param customer as our own database has them; only `id` is needed
 * @param visitorKey what `npm run manage -- visitor-key shop` has shown; it never leaves our server
 */
export const signIdentity = ({ id, name, email, segment, priority }, visitorKey, siteId = 'shop') =>
  new SignJWT({ name, email, segment, priority })
    .setProtectedHeader({ alg: 'HS256' })
    .setSubject(id)
    .setAudience(siteId)
    .setExpirationTime('10 minutes')
    .sign(new TextEncoder().encode(visitorKey));
