// @ts-check
// `npm start`: installs and builds what is missing, then runs the demo county. Needs only Node and npm.
//   npm start [-- --port N --data DIR --reset]
import { ensureInstalled, orExit } from './setup.mjs';

await orExit(async () => {
  ensureInstalled();
  const { ensureBuilt } = await import('./build.mjs');
  const { runServer } = await import('./run-server.mjs');
  await ensureBuilt('functions');
  // The county is filled while the app is built: each takes one of two cores.
  const app = ensureBuilt('h5', { demo: true });
  app.catch(() => undefined);
  await runServer(process.argv.slice(2), app);
});
