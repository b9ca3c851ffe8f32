import type { AgentId, SiteId } from '../protocol/index.ts';

/** A photo of an agent, or with `null` none any more. What was kept before gives way. */
export type PhotoText = {
  readonly kind: 'photo';
  readonly agentId: AgentId;
  readonly photo: {
    readonly photoId: string;
    /** Where people find it, in the words of the profile from now on. */
    readonly photoUrl: string;
    readonly content: Uint8Array;
  } | null;
};

export type StoredPhoto = { readonly agentId: AgentId; readonly content: Uint8Array };

/** One photo for each agent who sent one. It comes with a commit, after the profile of the same commit. */
export interface PhotoStore {
  /** The photo that an agent has now; `null` for one that was replaced or never there. */
  readPhoto(siteId: SiteId, photoId: string): Promise<StoredPhoto | null>;
}

/** A profile beside a photo still names the photo of before, and so is written before it. */
export const photosLast = <Text extends { readonly kind: string }>(
  texts: readonly Text[],
): readonly Text[] => [
  ...texts.filter(({ kind }) => kind !== 'photo'),
  ...texts.filter(({ kind }) => kind === 'photo'),
];
