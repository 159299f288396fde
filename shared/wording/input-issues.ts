import type * as z from 'zod';

/** With it a schema says of each issue what it was given: whether a field is missing shows in that and not in anybody's English. */
export const WITH_INPUT = { reportInput: true } as const;

/** What is wrong with one field of a request, for the log of whoever builds on the API and, at worst, for a person. */
export function issueInWords(issue: z.core.$ZodIssue): { path: string; problem: string } {
  return { path: issue.path.map(String).join('.'), problem: problemOf(issue) };
}

const TYPES: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: '是或否',
  array: '列表',
  object: '对象',
};

function problemOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? '缺少这一项'
        : `类型不对，应为${TYPES[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `只能是 ${issue.values.map(String).join('、')}`;
    case 'too_big':
      return issue.origin === 'number' ? `不能大于 ${issue.maximum}` : `太长，最多 ${issue.maximum}`;
    case 'too_small':
      return issue.origin === 'number' ? `不能小于 ${issue.minimum}` : `太短，至少 ${issue.minimum}`;
    case 'unrecognized_keys':
      return `不认识这些项：${issue.keys.join('、')}`;
    case 'invalid_format':
      return '格式不对';
    default:
      return '填写不正确';
  }
}
