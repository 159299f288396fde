// @ts-check
// `npm run replay -- FILE.jsonl [--limit N] [--data DIR]`: real messages through the front door of the demo,
// the one that is running on the data folder or, where none is, one of its own.
import { ensureInstalled, orExit } from './setup.mjs';

await orExit(async () => {
  ensureInstalled();
  const { ensureBuilt } = await import('./build.mjs');
  const { runReplay } = await import('./run-server.mjs');
  await runReplay(process.argv.slice(2), () => ensureBuilt('functions'));
});
