import { expect } from '@open-wc/testing';
import type { LanguageTag, SiteId, SkillId } from '../../server/protocol/index.ts';
import { createSiteReader } from './site-reader.ts';
import { ada } from './test/samples.ts';

describe('the reader of a site', () => {
  const asked: [string, RequestInit][] = [];
  const reader = createSiteReader('https://help.example', 'shop' as SiteId, (url, init) => {
    asked.push([url, init]);
    return Promise.resolve(new Response('{}'));
  });
  beforeEach(() => (asked.length = 0));

  it('[P21] asks for the page of an agent, and then for more of its reviews', async () => {
    await reader.agentPage(ada, null);
    await reader.agentPage(ada, 'p 2');
    expect(asked.map(([url]) => url)).to.deep.equal([
      'https://help.example/v1/sites/shop/agents/ada',
      'https://help.example/v1/sites/shop/agents/ada?page=p+2',
    ]);
  });

  it('[P120] asks for the times of one agent, or of anyone who suits', async () => {
    const need = { skills: ['bass' as SkillId, 'repair' as SkillId], languages: ['de' as LanguageTag] };
    await reader.slots({ choice: { kind: 'agent', agentId: ada }, need });
    await reader.slots({ choice: { kind: 'any' }, need });
    expect(asked.map(([url]) => url)).to.deep.equal([
      'https://help.example/v1/sites/shop/slots?agent=ada',
      'https://help.example/v1/sites/shop/slots?skill=bass&skill=repair&language=de',
    ]);
  });

  it('[P1] sends no cookie along', async () => {
    await reader.list();
    expect(asked[0]![0]).to.equal('https://help.example/v1/sites/shop/agents');
    expect(asked[0]![1]).to.include({ credentials: 'omit' });
  });
});
