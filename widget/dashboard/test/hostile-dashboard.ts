import type { DashboardClient } from '../../session/dashboard/dashboard-client.ts';
import type { Poison } from '../../test/poison.ts';
import type { Shown } from '../../test/hostile-page.ts';
import { GALLERY } from './gallery-states.ts';
import { mountScene, unmountAll } from './mount.ts';

type Methods = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** A server that people told what harms. */
function poisoned(client: DashboardClient, poison: Poison): DashboardClient {
  const parts = Object.entries(client).map(([part, methods]) => {
    const all = Object.entries(methods as Methods).map(([name, method]) => [
      name,
      (...args: readonly unknown[]) => {
        const answer = method(...args);
        if (!(answer instanceof Promise)) return answer;
        return answer.then((told: unknown) => poison.of(told, `${part}.${name}`));
      },
    ]);
    return [part, Object.fromEntries(all)] as const;
  });
  return Object.fromEntries(parts) as unknown as DashboardClient;
}

/** Every page of the dashboard before somebody acts: what is pressed goes by words, which are others now. */
export const shown: readonly Shown[] = Object.entries(GALLERY)
  .filter(([, scene]) => scene().acts.length === 0)
  .map(([name, scene]) => ({
    name,
    draw: async (poison) => {
      unmountAll();
      const { state, client, ...rest } = scene();
      const { element } = await mountScene({
        ...rest,
        state: poison.of(state, 'state'),
        client: poisoned(client, poison),
      });
      return element;
    },
  }));
