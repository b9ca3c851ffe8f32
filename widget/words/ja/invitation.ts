import type { Formats } from '../formats.ts';
import type { InvitationWords } from '../invitation.ts';

/** What we say ourselves on a card that a rule of the site shows, in Japanese. */
export const words = ({ locale }: Formats<'ja'>): InvitationWords => ({
  locale,
  label: 'ご招待',
  invites: (name) => `${name}さんがお話しできます`,
  talk: (name) => `${name}さんと話す`,
  notNow: '今はしない',
  call: (phone) => `${phone}に電話する`,
  callBack: '電話の時間を選ぶ',
  leave: 'メッセージを残す',
  close: '閉じる',
  over: 'このご招待は終了しました。一覧から担当者をお選びいただけます。',
  held: (name) => `${name}さんがこの時間を空けてお待ちしています。`,
});
