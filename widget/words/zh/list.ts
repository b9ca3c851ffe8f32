import type { Formats } from '../formats.ts';
import type { ListWords } from '../list.ts';
import { partWords } from './parts.ts';

/** What a visitor reads and hears up to the list, in Simplified Chinese. */
export const words = (formats: Formats<'zh'>): ListWords => ({
  ...partWords(formats),
  browse: browseWords(formats),
  tools: toolWords(formats),
  card: cardWords(formats),
  link: linkWords(),
  coming: comingWords(),
});

const people = (formats: Formats<'zh'>, count: number) => formats.plural(count, { other: '#人' });

const browseWords = (formats: Formats<'zh'>): ListWords['browse'] => ({
  heading: '选择谁来帮您',
  lead: '这里有哪些人，以及通常要等多久。',
  people: '人员',
  results: (shown, all) =>
    shown === all ? people(formats, all) : `共${people(formats, all)}，显示${people(formats, shown)}`,
  orderChanged: '顺序已变化',
  refresh: '刷新',
  loading: '正在加载可以帮您的人',
  emptyHeading: '没有人符合所有条件',
  dismiss: '关闭',
  close: '关闭',
});

const toolWords = (formats: Formats<'zh'>): ListWords['tools'] => ({
  label: '筛选列表',
  search: '姓名、擅长或语言',
  clearSearch: '清除搜索',
  filters: (count) => (count === 0 ? '筛选' : `筛选 · ${formats.number(count)}`),
  skills: '擅长',
  languages: '语言',
  more: (count) => `还有${formats.number(count)}项`,
  fewer: '收起',
  fourUp: '4星及以上',
  stars: '评分：',
  includeNew: '含新来的人',
  haveTime: '我有',
  anyTime: '时间不限',
  minutes: (count) => formats.plural(count, { other: '#分钟' }),
  order: '排序',
  orders: { recommended: '推荐', soonest: '最快', rating: '评分最高', name: '姓名' },
  whyOrder: '为什么这样排序',
  clear: '清除筛选',
});

const cardWords = (formats: Formats<'zh'>): ListWords['card'] => ({
  talkTo: (name) => `与${name}对话`,
  join: '排队',
  joinOf: (name) => `排队等${name}`,
  switchTo: (name) => `换成${name}`,
  yours: '您正在这里排队',
  read: '查看资料',
  readOf: (name) => `查看${name}的资料`,
  left: '刚刚离开',
  moreSkills: (count) => `+${formats.number(count)}`,
  moreSkillsLong: (count) => `还有${formats.number(count)}项`,
  speaks: '会说',
  leavesAt: (moment) => `在线到${formats.time(moment)}`,
  takingMore: (count) => `还能接待${formats.number(count)}人`,
  takingNone: '休息前不再接待',
  held: (held, of) => `最近${formats.number(of)}次等待，${formats.number(held)}次时间准确`,
  siteHeld: (held, of) => `这里最近${formats.number(of)}次等待，${formats.number(held)}次时间准确`,
  talkedBefore: '以前对话过',
  favourite: '您的收藏',
  firstFree: '最先有空的人',
  firstFreeAll: '谁都可以？由下一个有空的人接待您。',
  firstFreeMatching: (count) => formats.plural(count, { other: '符合条件的#人中，下一个有空的。' }),
  firstFreeAct: '选最先有空的人',
  firstFreeActLong: '排队：由最先有空的人接待您',
});

const linkWords = (): ListWords['link'] => ({
  connecting: '正在连接',
  lostHeading: '连接已断开',
  lostBrowsing: '列表停留在最后的状态，重新联网后会继续更新。',
  retry: '立即重试',
  failedHeading: '未能加载',
  refusedHeading: '此页面无法连接',
});

const comingWords = (): ListWords['coming'] => ({
  heading: '请稍候',
  late: '比平常要久一些。连接恢复后会自动继续。',
  backToList: '返回列表',
});
