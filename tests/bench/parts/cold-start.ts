import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { partsOfFunction, weightOf } from '../../weapp/gate/function-parts';
import { median } from '../measure/statistics';
import type { Check } from '../result/budget';
import { COLD_START } from './limits';

const MAX_KB = 400;

/** A fresh process loads the SDK, then the function: what each took of its CPU. */
const SCRIPT = `
const cpu = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const from = cpu(), began = performance.now();
require('wx-server-sdk');
const sdk = cpu() - from, sdkTime = performance.now() - began;
const between = cpu(), then = performance.now();
require(process.argv[1]);
console.log(JSON.stringify({ sdk, sdkTime, own: cpu() - between, ownTime: performance.now() - then }));
`;

interface Start {
  sdk: number;
  sdkTime: number;
  own: number;
  ownTime: number;
}

export function coldStarts(root: string, times: number): Check[] {
  const folder = join(root, 'dist/cloudfunctions');
  return readdirSync(folder).flatMap((name): Check[] => {
    const script = join(folder, name, 'index.js');
    const starts = Array.from({ length: times }, (): Start => {
      const { stdout } = spawnSync(process.execPath, ['-e', SCRIPT, script], { cwd: root, encoding: 'utf8' });
      return JSON.parse(stdout) as Start;
    });
    const of = (field: keyof Start) => median(starts.map((start) => start[field]));
    const part = median(starts.map(({ own, sdk }) => own / sdk));
    return [
      { what: `cold start of ${name}: SDK alone`, value: of('sdkTime'), unit: 'ms' },
      { what: `cold start of ${name}: our code`, value: of('ownTime'), unit: 'ms' },
      {
        what: `cold start of ${name}: our code / SDK, CPU`,
        value: part * 100,
        unit: '%',
        budget: COLD_START * 100,
      },
      {
        what: `${name}: read at a cold start`,
        value: weightOf(join(folder, name), partsOfFunction(join(folder, name)).first) / 1024,
        unit: 'KB',
        budget: MAX_KB,
      },
    ];
  });
}
