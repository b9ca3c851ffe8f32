import { attachmentAddress } from '../../../server/protocol/index.ts';
import type { SiteId } from '../../../server/protocol/index.ts';
import { Files, type FilesOptions } from './files.ts';

type VisitorFilesOptions = Pick<FilesOptions, 'fetch' | 'storage' | 'key' | 'onChange' | 'onMissing'> & {
  /** The origin of the server. */
  readonly server: string;
  readonly siteId: SiteId;
  /** The visitor's secret; `null` before the first act. */
  readonly token: () => string | null;
};

/** The files of a visitor, who is known by the token. No cookie goes with them. */
export const createVisitorFiles = ({ server, siteId, token, ...options }: VisitorFilesOptions): Files =>
  new Files({
    ...options,
    address: (attachmentId) => new URL(attachmentAddress(siteId, attachmentId), server).href,
    headers() {
      const known = token();
      return known === null ? null : { authorization: `Bearer ${known}` };
    },
    withCookie: false,
  });
