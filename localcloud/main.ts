import { readCommandLine, USAGE } from './command-line';
import { startLocalCloud } from './local-cloud';

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--help')) {
    console.log(USAGE);
    return;
  }
  const cloud = await startLocalCloud({ ...readCommandLine(args), onLog: (line) => console.log(line) });
  console.log(`admin token ${cloud.adminToken}`);
  console.log(`ready ${cloud.url}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      cloud.close().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
}

main().catch((error: unknown) => {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exit(1);
});
