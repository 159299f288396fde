// @ts-check
import { bundleProcesses } from '../support/bundle-processes.mjs';

/** Bundles the bench and the processes that it starts, and loads it. */
export const bundle = () =>
  bundleProcesses('bench', 'tests/bench/main.ts', {
    fill: 'tests/bench/processes/fill.ts',
    join: 'tests/bench/processes/join.ts',
    cloud: 'tests/bench/processes/cloud.ts',
    floor: 'tests/bench/processes/floor.ts',
  });
