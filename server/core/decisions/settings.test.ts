import test from 'node:test';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { ada, agentThere, talks, TICK, vic, wrote } from '../test/cast.ts';
import { given } from '../test/given.ts';

test('[C33] settings are whole numbers within bounds; the same again changes nothing', () => {
  const story = given(agentThere(ada), talks(vic, ada), wrote(vic, 'visitor', 1));
  const change = (settings: Partial<typeof DEFAULT_SETTINGS>) =>
    ({ type: 'changeSettings', settings: { ...DEFAULT_SETTINGS, ...settings } }) as const;
  story.when(change({ offerSeconds: 0 })).refuses('malformed');
  story.when(change({ askSeconds: NaN })).refuses('malformed');
  story.when(change({})).gives();
  story
    .when(change({ conversationIdleSeconds: 10 }))
    .givesTypes('settingsChanged')
    .when(TICK, 10)
    .givesTypes('conversationEnded');
});
