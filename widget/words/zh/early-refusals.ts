import type { PartWords } from '../parts.ts';

export const earlyRefusalWords = (): PartWords['early'] => ({
  'version-unsupported': '此页面的版本太旧，请重新加载。',
  'site-unknown': '通过此页面联系不到任何人，请告知网站的负责人。',
  'origin-refused': '从这个地址联系不到任何人，请告知此页面的负责人。',
  'too-many': '操作太频繁了，请等几秒再试。',
  'no-answer': '没有收到回应，请检查网络连接后重试。',
  'storage-failed': '没有做任何更改，请稍后重试。',
  'server-stopping': '我们马上回来，您的位置会保留。',
  other: '没有成功。请重新加载页面，或稍后再试。',
});
