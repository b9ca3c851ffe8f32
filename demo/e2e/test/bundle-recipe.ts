import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';
import { compileScript, parse } from 'vue/compiler-sfc';
import { ROOT } from '../../../scripts/run-program.ts';

/** What the plugin of each framework for Vite does, as far as a recipe needs it. */
const compileVue: Plugin = {
  name: 'compile-vue',
  load: {
    filter: { id: /\.vue$/u },
    async handler(id) {
      const { descriptor } = parse(await readFile(id, 'utf8'), { filename: id });
      const compilerOptions = { isCustomElement: (tag: string) => tag === 'agent-picker' };
      const { content } = compileScript(descriptor, {
        id,
        inlineTemplate: true,
        templateOptions: { compilerOptions },
      });
      return { code: content, moduleType: 'ts' };
    },
  },
};

const compileSvelte: Plugin = {
  name: 'compile-svelte',
  load: {
    filter: { id: /\.svelte$/u },
    async handler(id) {
      const { js } = compile(await readFile(id, 'utf8'), { filename: id, generate: 'client' });
      return { code: js.code, moduleType: 'js' };
    },
  },
};

/**
 * The code of one recipe of `demo/recipes/` with its framework, as one module.
 * @param entry such as `react/main.tsx`
 */
export async function bundleRecipe(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [compileVue, compileSvelte],
    resolve: { conditions: ['browser', 'module', 'production'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, rolldownOptions: { input: join(ROOT, 'demo/recipes', entry) } },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunk = outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .find((each) => 'code' in each);
  if (chunk === undefined || !('code' in chunk)) throw new Error(`${entry} gave no code.`);
  return chunk.code;
}
