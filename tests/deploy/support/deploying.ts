import { join } from 'node:path';
import { deploy, type AppUpload, type Surroundings } from '../../../cloudfunctions/deploy/deploy';
import type { StandInConsole } from './stand-in-console';

/** 2026-09-24 10:00 in Shanghai. */
const NOW = Date.UTC(2026, 8, 24, 2);

export interface Deployed {
  said: string;
  uploads: AppUpload[];
  ran: string[];
  operated: string[];
}

/** One `npm run deploy` against a console that stands in; programs of the repository answer that all is well. */
export async function deploying(
  cloud: StandInConsole,
  args: string[],
  changes: Partial<Surroundings> = {},
): Promise<Deployed> {
  const said: string[] = [];
  const uploads: AppUpload[] = [];
  const ran: string[] = [];
  const operated: string[] = [];
  try {
    await deploy(args, {
      given: { WECHAT_APPID: 'wx0123', WECHAT_UPLOAD_KEY: '/keys/upload.key' },
      functionsFolder: join(process.cwd(), 'dist/cloudfunctions'),
      version: '0.1.0',
      run: async (program, given, variables) => {
        ran.push([program, ...given, ...Object.values(variables ?? {})].join(' '));
        return { code: 0, output: given[0] === 'rev-parse' ? 'abc1234\n' : '' };
      },
      say: (line) => said.push(line),
      now: () => NOW,
      wait: async () => undefined,
      operate: async (command, given) => void operated.push([command, ...given].join(' ')),
      uploadApp: async (upload) => void uploads.push(upload),
      consoleOf: () => cloud,
      ...changes,
    });
  } catch (error) {
    throw Object.assign(error as Error, { said: said.join('\n') });
  }
  return { said: said.join('\n'), uploads, ran, operated };
}
