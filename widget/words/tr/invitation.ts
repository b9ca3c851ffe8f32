import type { Formats } from '../formats.ts';
import type { InvitationWords } from '../invitation.ts';

/** What we say ourselves on a card that a rule of the site shows, in Turkish. */
export const words = ({ locale }: Formats<'tr'>): InvitationWords => ({
  locale,
  label: 'Davet',
  invites: (name) => `${name} sizi görüşmeye davet ediyor`,
  talk: (name) => `${name} ile görüş`,
  notNow: 'Şimdi değil',
  call: (phone) => `${phone} numarasını ara`,
  callBack: 'Arama için saat seçin',
  leave: 'Mesaj bırakın',
  close: 'Kapat',
  over: 'Bu davetin süresi doldu. Herkesi listede bulabilirsiniz.',
  held: (name) => `${name} bu anı sizin için boş tutuyor.`,
});
