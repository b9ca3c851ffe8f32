import type { BookingPageWords } from '../booking-page.ts';
import type { Formats } from '../formats.ts';
import { bookingWords } from './booking.ts';
import { partWords } from './parts.ts';
import { refusalWords } from './refusals.ts';

/** What stands on the page of a booked call, in Japanese. */
export const words = (formats: Formats<'ja'>): BookingPageWords => ({
  ...partWords(formats),
  ...bookingWords(formats),
  refusals: refusalWords(),
  page: pageWords(formats),
});

const pageWords = (formats: Formats<'ja'>): BookingPageWords['page'] => ({
  loading: '電話の予約を確認しています',
  heading: '電話の予約',
  when: (name, at) => `${at}に${name}さんからお電話します`,
  about: (minutes, zone) =>
    `時間は${formats.plural(minutes, { other: '#分' })}です。時刻は現地時間（${zone}）です。`,
  soon: 'まもなくです。',
  due: (name) => `まもなく${name}さんからお電話します`,
  displaced: (name, at) => `${at}に${name}さんからお電話できなくなりました`,
  displacedLead: '別の時間を選ぶか、予約を取り消してください。それまではお電話しません。',
  moved: '電話の時間を変更しました。',
  movedMailed: '新しいリンクを記した確認のメールをお送りします。',
  movedNotMailed:
    'メールは送信されません。このページのアドレスを控えてください。これが予約の新しいリンクです。',
  cancelled: '電話の予約を取り消しました',
  cancelledLead: 'お電話はしません。この時間はほかの方が予約できます。ページを閉じてかまいません。',
  gone: 'この予約は終了したか、取り消されました',
  goneLead: '変更や取り消しはできません。改めて予約する場合は、元のサイトからお願いします。',
  expired: 'このリンクは期限切れです',
  expiredLead: '有効なのは電話の数日後までです。改めて予約する場合は、元のサイトからお願いします。',
  invalid: 'このリンクは途中で切れています',
  invalidLead: 'メールからもう一度開くか、最後の文字まですべてコピーしてください。',
  failed: 'ページを読み込めませんでした',
  failedLead: '予約はそのまま残っています。少ししてからもう一度お試しください。',
  tryAgain: 'もう一度試す',
  back: '今はしない',
});
