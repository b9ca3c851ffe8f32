import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { isIPv4 } from 'node:net';

/** Tags of DER, from X.690. */
const TAG = {
  integer: 0x02,
  bits: 0x03,
  bytes: 0x04,
  oid: 0x06,
  text: 0x0c,
  moment: 0x18,
  list: 0x30,
  set: 0x31,
};
/** Tags that X.509 numbers itself: of the version and the extensions, and of the kinds of names. */
const OWN = { version: 0xa0, extensions: 0xa3, dnsName: 0x82, ipAddress: 0x87 };

const OID = {
  ecdsaWithSha256: '2a8648ce3d040302',
  commonName: '550403',
  subjectAlternativeName: '551d11',
} as const;

/** One value of DER: what it is, how long it is, and what is in it. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  return Buffer.concat([Buffer.from([tag, ...lengthBytes(length)]), content]);
}

function lengthBytes(length: number): readonly number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

const oid = (hex: string): Buffer => der(TAG.oid, Buffer.from(hex, 'hex'));
const bits = (content: Buffer): Buffer => der(TAG.bits, Buffer.from([0]), content);

function subjectName(host: string): Buffer {
  return isIPv4(host)
    ? der(OWN.ipAddress, Buffer.from(host.split('.').map(Number)))
    : der(OWN.dnsName, Buffer.from(host));
}

export type Certificate = { readonly key: string; readonly cert: string };

/** A certificate for one name or one IPv4 address, signed by its own key, as RFC 5280 has it. */
export function newCertificate(host: string): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = der(TAG.list, oid(OID.ecdsaWithSha256));
  const commonName = der(TAG.list, oid(OID.commonName), der(TAG.text, Buffer.from('A receiver of a test')));
  const name = der(TAG.list, der(TAG.set, commonName));
  const names = der(TAG.bytes, der(TAG.list, subjectName(host)));
  const body = der(
    TAG.list,
    der(OWN.version, der(TAG.integer, Buffer.from([2]))),
    der(TAG.integer, Buffer.from([1]), randomBytes(8)),
    algorithm,
    name,
    der(TAG.list, ...['20200101000000Z', '99991231235959Z'].map((at) => der(TAG.moment, Buffer.from(at)))),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(OWN.extensions, der(TAG.list, der(TAG.list, oid(OID.subjectAlternativeName), names))),
  );
  const signed = der(TAG.list, body, algorithm, bits(sign('sha256', body, privateKey)));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(signed),
  };
}

const pem = (signed: Buffer): string => {
  const lines = signed.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
};
