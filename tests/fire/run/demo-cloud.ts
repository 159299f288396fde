import { DEMO_NOW } from '../../../demo/county';
import { startDemo, stopOnSignal } from '../../../demo/server/main';

/** `fork demo-cloud.cjs FOLDER ROOT`: the demo as `npm start` runs it, empty of items; tells its address when people may come. */
async function main([dataFolder = '', root = '']: string[]): Promise<void> {
  const options = { port: 0, dataFolder, reset: false, empty: true, at: DEMO_NOW, workers: 2 };
  const demo = await startDemo(options, { root, app: Promise.resolve() });
  stopOnSignal(demo, 0);
  process.on('disconnect', () => process.exit(0));
  process.send?.({ ready: demo.url });
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
