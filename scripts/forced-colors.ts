import type { TestRunnerPlugin } from '@web/test-runner-core';

type CdpSession = { send(method: string, parameters: object): Promise<unknown> };
type ChromePage = { createCDPSession(): Promise<CdpSession> };
type ChromeLauncher = { getPage(sessionId: string): ChromePage };

/**
 * A command for tests: `emulate-forced-colors` with `active` lets the page be seen as a reader with colours
 * of their own sees it, until it comes with `none`: a window is used again by the file that is tested next.
 * The runner's own command knows no forced colours.
 */
export const forcedColorsPlugin = (): TestRunnerPlugin => ({
  name: 'forced-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-forced-colors') return undefined;
    const launcher = session.browser as unknown as ChromeLauncher;
    const devtools = await launcher.getPage(session.id).createCDPSession();
    const features = [
      { name: 'forced-colors', value: payload },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    await devtools.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
});
