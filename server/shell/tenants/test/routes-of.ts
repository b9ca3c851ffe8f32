import { createHttp, type HttpParts } from '../../http/http.ts';
import type { Surroundings } from '../../surroundings.ts';

type Layer = {
  readonly route?: { readonly path: string | RegExp | readonly string[]; readonly methods: object };
  readonly handle: { readonly stack?: readonly Layer[] };
};

/** Every route that the server has over HTTP, as `GET /v1/site`, read from the router itself. */
export function routesOf(config: Surroundings['config']): readonly string[] {
  const http = createHttp(stub({ config }) as Surroundings, stub({ mount: undefined }) as HttpParts);
  return routesIn((http.router as unknown as { readonly stack: readonly Layer[] }).stack);
}

const routesIn = (stack: readonly Layer[]): readonly string[] =>
  stack.flatMap(({ route, handle }) => {
    if (route === undefined) return handle.stack === undefined ? [] : routesIn(handle.stack);
    const paths = Array.isArray(route.path) ? (route.path as readonly string[]) : [String(route.path)];
    const methods = Object.keys(route.methods).map((method) => method.toUpperCase());
    return paths.flatMap((path) => methods.map((method) => `${method} ${path}`));
  });

/** Stands for parts that routes are made with and that nothing is asked of here. */
function stub(given: object): object {
  const part: object = new Proxy(() => part, {
    get: (_, name) => (Object.hasOwn(given, name) ? (given as Record<PropertyKey, unknown>)[name] : part),
  });
  return part;
}
