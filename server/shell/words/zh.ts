import type { Formats } from './formats.ts';
import type { ServerWords } from './words.ts';

export const words = (formats: Formats<'zh'>): ServerWords => ({
  formats,
  mail: mailWords(),
  transcript: transcriptWords(),
  pick: pickWords(formats),
});

const mailWords = (): ServerWords['mail'] => ({
  moveOrCancel: '改时间或取消，请点这里：',
  chooseAnew: '另选时间或取消，请点这里：',
  booked: {
    subject: (agent, site) => `您预约的电话：${agent}，${site}`,
    opening: (agent) => `${agent}会给您打电话：`,
  },
  moved: {
    subject: (agent, site) => `已改时间：您预约的电话，${agent}，${site}`,
    opening: (agent) => `您的电话已改时间。${agent}会给您打电话：`,
  },
  reassigned: {
    subject: (agent, site) => `${agent}会给您打电话，${site}`,
    opening: (agent) => `您的电话时间不变，由${agent}给您打电话：`,
  },
  reminder: {
    subject: (agent, site) => `即将：您预约的电话，${agent}，${site}`,
    opening: (agent) => `${agent}很快会给您打电话：`,
  },
  'agent-removed': {
    subject: (_agent, site) => `请另选时间：您预约的电话，${site}`,
    opening: (agent) => `${agent}已不在这里工作，而您预约的时间没有其他人有空：`,
  },
  'agent-cancelled': {
    subject: (_agent, site) => `请另选时间：您预约的电话，${site}`,
    opening: (agent) => `很抱歉，${agent}无法给您打电话，届时也没有其他人有空：`,
  },
  'visitor-cancelled': {
    subject: (agent, site) => `已取消：您预约的电话，${agent}，${site}`,
    opening: () => '按照您的意愿，这个电话已取消：',
  },
});

const transcriptWords = (): ServerWords['transcript'] => ({
  title: (agent, site) => `您与${agent}的对话 – ${site}`,
  you: '您',
  times: (zone) => `时间以${zone}为准。`,
  why: (site) => `您收到这封邮件，是因为有人在${site}填写了此地址。仅发送这一次。`,
});

const pickWords = (formats: Formats<'zh'>): ServerWords['pick'] => ({
  title: (site) => `${site}：选择谁来帮您`,
  titleOf: (name, site) => `${site}：与${name}对话`,
  description: (count) => formats.plural(count, { other: '有#人可以选择，并能看到要等多久。' }),
  lead: '看看谁在、擅长什么，以及别人的评价。',
  noScript: '此页面不会自动更新。要与人对话，请启用JavaScript。',
  all: '所有人',
  more: (count) => formats.plural(count, { other: '还有#人。' }),
  rating: (average, count) => `★ ${formats.rating(average)} · ${formats.plural(count, { other: '#条评价' })}`,
  isNew: '新来',
  speaks: (languages) => `会说${formats.list(languages)}`,
  knows: (skills) => `擅长${formats.list(skills)}`,
  away: '暂时离开',
  offline: '现在不在',
  free: '现在有空',
  here: '现在在线',
  under: (minutes) => `通常不到${formats.number(minutes)}分钟`,
  overAnHour: '通常超过一小时',
  closing: '轮到您之前就会离开',
  unknown: '这里没有可以选择的人',
  unknownLead: '请检查地址，或返回带您来这里的页面。',
  booking: '您预约的电话',
});
