// Before the first story: the products are built once, unless OWABI_SKIP_BUILD=1 says that dist is fresh.
import { execFileSync } from 'node:child_process';

export default function buildProducts() {
  if (process.env.OWABI_SKIP_BUILD === '1') return;
  for (const mode of ['chrome', 'firefox', 'publisher'])
    execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', mode, '--logLevel', 'warn'], {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' },
    });
}
