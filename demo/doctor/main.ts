import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { examine } from './examine';

/** Answers the exit code. */
export function main(args: string[], { root }: { root: string }): 0 | 1 {
  const { values } = parseArgs({ args, options: { data: { type: 'string', default: '.data' } } });
  const folder = resolve(root, values.data);
  const findings = examine(folder);
  for (const { what, todo } of findings) console.log(`✗ ${what}\n  怎么办：${todo}`);
  console.log(findings.length === 0 ? `${folder} 没有问题。` : `${folder} 有 ${findings.length} 处问题。`);
  return findings.length === 0 ? 0 : 1;
}
