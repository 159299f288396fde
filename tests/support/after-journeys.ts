import { rmSync } from 'node:fs';
import { tabs } from './tabs';

/** After the last test file of a project of journeys. */
export default async function afterJourneys(): Promise<void> {
  await tabs.close();
  rmSync(process.env.JOURNEYS_FOLDER ?? '', { recursive: true, force: true });
}
