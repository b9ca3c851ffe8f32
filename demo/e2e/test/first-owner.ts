import type { Page } from 'playwright-core';
import type { PlainServer } from './plain-server.ts';

/** Asks the API as the pages of the server do: with their header, and the session of their browser. */
export const askAsPage = <Answer>(page: Page, path: string, body?: object): Promise<Answer> =>
  page.evaluate(
    async ([address, text]) => {
      const headers = { 'content-type': 'application/json', 'x-handpick-console': '1' };
      const answer = await fetch(address, text === null ? {} : { method: 'POST', headers, body: text });
      if (!answer.ok) throw new Error(await answer.text());
      return (await answer.json()) as Answer;
    },
    [path, body === undefined ? null : JSON.stringify(body)] as const,
  );

/**
 * The first run, as its page would send it: the browser has the session of the owner afterwards.
 * @param serves whether the owner is an agent as well
 * @param origins whose pages may carry the tag
 * @returns the tag, as HTML
 */
export async function becomeOwner(
  page: Page,
  server: PlainServer,
  { serves, origins }: { readonly serves: boolean; readonly origins: readonly string[] },
): Promise<string> {
  await page.goto(`${server.url}/owner`);
  const token = server.firstRun.split('#first-run=')[1] ?? '';
  const account = { name: 'Mara', email: 'mara@strings.example', password: 'plain old strings', serves };
  const site = { name: 'Strings', zone: 'Europe/Berlin', origins };
  await askAsPage(page, '/v1/first-run', { token, account, site });
  const { tag } = await askAsPage<{ tag: string }>(page, '/v1/site/tag');
  return tag;
}
