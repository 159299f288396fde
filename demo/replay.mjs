// @ts-check
// `npm run replay -- FILE.jsonl [--limit N] [--data DIR]`: real messages through the front door of the running demo.
import { ensureInstalled, orExit } from './setup.mjs';

await orExit(async () => {
  ensureInstalled();
  const { runReplay } = await import('./run-server.mjs');
  await runReplay(process.argv.slice(2));
});
