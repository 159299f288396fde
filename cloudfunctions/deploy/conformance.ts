import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Tried } from './verify';

interface Report {
  testResults: {
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

const JEST = [
  'node_modules/jest/bin/jest.js',
  ...['--selectProjects', 'localcloud', '--testPathPatterns', 'conformance-'],
  ...['--runInBand', '--forceExit', '--ci', '--json'],
];

/**
 * The conformance files of tests/localcloud, which use the SDK alone, against the environment that the variables name.
 * To be called in the repository's root.
 */
export async function runConformance(variables: Record<string, string>): Promise<Tried[]> {
  const file = join('.cache', `conformance-${process.pid}.json`);
  mkdirSync('.cache', { recursive: true });
  const named = Object.entries(variables).map(([name, value]) => [`LOCALCLOUD_CONFORMANCE_${name}`, value]);
  const child = spawn(process.execPath, [...JEST, `--outputFile=${file}`], {
    env: { ...process.env, ...(Object.fromEntries(named) as Record<string, string>) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  try {
    return triedIn(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } catch (error) {
    throw new Error(
      `试不了：${error instanceof Error ? error.message : String(error)}\n${complaints.slice(-2000)}`,
    );
  } finally {
    rmSync(file, { force: true });
  }
}

function triedIn({ testResults }: Report): Tried[] {
  const broken = testResults.find(({ assertionResults }) => assertionResults.length === 0);
  if (broken) throw new Error(broken.message);
  return testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ fullName, status, failureMessages }) => ({
      title: fullName,
      held: status === 'passed',
      why: firstLines(failureMessages[0] ?? ''),
    })),
  );
}

/** What was expected and what came, without the stack and its colours. */
const firstLines = (message: string) =>
  message
    .replaceAll(/\u001b\[\d+m/g, '')
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^\s+at /.test(line))
    .slice(0, 4)
    .join(' ');
