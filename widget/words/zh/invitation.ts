import type { Formats } from '../formats.ts';
import type { InvitationWords } from '../invitation.ts';

/** What we say ourselves on a card that a rule of the site shows, in Chinese. */
export const words = ({ locale }: Formats<'zh'>): InvitationWords => ({
  locale,
  label: '邀请',
  invites: (name) => `${name}邀请您对话`,
  talk: (name) => `与${name}对话`,
  notNow: '暂时不用',
  call: (phone) => `致电${phone}`,
  callBack: '选择通话时间',
  leave: '留言',
  close: '关闭',
  over: '此邀请已结束。您可以在列表中找到所有人。',
  held: (name) => `${name}正为您留出此刻。`,
});
