import type { Formats } from '../formats.ts';
import type { InvitationWords } from '../invitation.ts';

/** What we say ourselves on a card that a rule of the site shows, in Ukrainian. */
export const words = ({ locale }: Formats<'uk'>): InvitationWords => ({
  locale,
  label: 'Запрошення',
  invites: (name) => `${name} запрошує до розмови`,
  talk: (name) => `Розмова: ${name}`,
  notNow: 'Не зараз',
  call: (phone) => `Зателефонувати: ${phone}`,
  callBack: 'Обрати час дзвінка',
  leave: 'Залишити повідомлення',
  close: 'Закрити',
  over: 'Це запрошення вже минуло. Усіх можна знайти у списку.',
  held: (name) => `Цей час вільний для вас: ${name}.`,
});
