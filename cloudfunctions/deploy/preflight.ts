export interface Ended {
  code: number;
  output: string;
}

/** Runs a program of this repository to its end. */
export type Run = (
  program: 'git' | 'node',
  args: readonly string[],
  variables?: Record<string, string>,
) => Promise<Ended>;

interface Check {
  words: string;
  program: 'git' | 'node';
  args: readonly string[];
  variables?: Record<string, string>;
  /** What is wrong, in words; null when it is well. */
  fault: (ended: Ended) => string | null;
}

const lines = (output: string, most: number) => output.trim().split('\n').slice(-most).join('\n');
const failed =
  (words: string) =>
  ({ code, output }: Ended) =>
    code === 0 ? null : `${words}\n${lines(output, 20)}`;

const clean: Check = {
  words: '工作区没有未提交的改动',
  program: 'git',
  args: ['status', '--porcelain'],
  fault: ({ code, output }) => {
    if (code !== 0) return `看不了工作区：${output}`;
    return output.trim() === '' ? null : `有没提交的改动，上传的就不是哪一个版本了：\n${lines(output, 10)}`;
  },
};

const buildFunctions: Check = {
  words: '构建云函数',
  program: 'node',
  args: ['demo/build.mjs', 'functions', '--if-stale'],
  fault: failed('云函数构建不了：'),
};

/** Before a dry run: what is needed to tell what would happen. */
export const TO_LOOK: readonly Check[] = [clean, buildFunctions];

/** Before anything is changed. */
export const toDeploy = (envId: string): readonly Check[] => [
  clean,
  {
    words: '检查：类型、规则、领域测试',
    program: 'node',
    args: ['tests/check.mjs'],
    fault: failed('检查没有通过：'),
  },
  buildFunctions,
  {
    words: '构建小程序',
    program: 'node',
    args: ['demo/build.mjs', 'weapp'],
    variables: { CLOUD_ENV: envId },
    fault: failed('小程序构建不了：'),
  },
  {
    words: '上传前的 17 项检查',
    program: 'node',
    args: ['tests/weapp/gate/run.mjs', 'gate'],
    fault: failed('上传前的检查没有通过：'),
  },
];

/** @throws Error with what is wrong, at the first check that fails */
export async function preflight(
  checks: readonly Check[],
  run: Run,
  say: (line: string) => void,
): Promise<void> {
  for (const { words, program, args, variables, fault } of checks) {
    say(`· ${words}`);
    const wrong = fault(await run(program, args, variables));
    if (wrong !== null) throw new Error(wrong);
  }
}
