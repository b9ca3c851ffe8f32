import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type Plugin, type ProxyOptions } from 'vite';
import { ROOT } from '../run-program.ts';

/** The scripts that a page asks for, as Vite serves them from source with reloading. */
const ENTRIES: Readonly<Record<string, string>> = {
  '/picker.js': 'picker',
  '/console.js': 'console',
  '/booking.js': 'booking',
  '/dashboard.js': 'dashboard',
};

/** Addresses that begin so are made here; those of `ENTRIES` are sent on to them. */
const OWN = '/@handpick/';

const entries: Plugin = {
  name: 'handpick-entries',
  resolveId: (id) => (id.startsWith(OWN) ? id : undefined),
  load: (id) =>
    id.startsWith(OWN)
      ? `import '/@vite/client';\nexport * from '/widget/${id.slice(OWN.length, -3)}.ts';`
      : undefined,
};

function passTo(target: string): ProxyOptions {
  return {
    target,
    ws: true,
    // The server's strict policy has no place for the reloading client.
    configure: (proxy) => {
      proxy.on('proxyRes', (response) => {
        delete response.headers['content-security-policy'];
      });
    },
    bypass: (request) => {
      const entry = ENTRIES[(request.url ?? '').split('?')[0] ?? ''];
      return entry === undefined ? undefined : `${OWN}${entry}.js`;
    },
  };
}

function startServer(port: number, publicUrl: string): ChildProcess {
  return spawn(process.execPath, ['--watch', '--watch-preserve-output', 'demo/start.ts'], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PORT: String(port), PUBLIC_URL: publicUrl },
  });
}

/**
 * The demo with reloading: Vite answers on PORT with the elements from their sources and passes everything
 * else to the server, which runs from its sources on the next port and restarts when they change.
 */
export async function run(): Promise<void> {
  const port = Number(process.env.PORT ?? 3000);
  const server = startServer(port + 1, `http://localhost:${port}`);
  const vite = await createServer({
    root: ROOT,
    configFile: false,
    appType: 'custom',
    optimizeDeps: { include: ['lit', 'socket.io-client'] },
    server: {
      port,
      strictPort: true,
      // Beside the sockets of the product, which are passed on.
      hmr: { path: '/@reload' },
      proxy: {
        '^/(?!widget/|server/protocol/|server/hours/|server/rules/|node_modules/|@).*': passTo(
          `http://localhost:${port + 1}`,
        ),
      },
    },
    plugins: [entries],
  });
  await vite.listen();
  console.log(`Reloading from source on http://localhost:${port}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.kill(signal);
      void vite.close().then(() => process.exit(0));
    });
  }
}
