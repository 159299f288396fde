import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface DemoSecrets {
  contactKeys: string;
  phoneHashKey: string;
  adminToken: string;
}

/** Keys of this data folder: made once, kept beside the data that they open, never anybody else's. */
export function secretsOf(dataFolder: string): DemoSecrets {
  const file = join(dataFolder, 'secrets.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as DemoSecrets;
  const secrets = {
    contactKeys: `demo:${randomBytes(32).toString('base64')}`,
    phoneHashKey: randomBytes(32).toString('base64'),
    adminToken: randomBytes(24).toString('base64url'),
  };
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  return secrets;
}
