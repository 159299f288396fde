import { KIND_WORD } from '../../wording/kinds';
import { POLICY_WORDS as POLICY, SETTING_WORDS, STEP_WORDS } from '../../wording/place-settings';
import type { DeadlinePolicy, PlaceConfig } from '../place';
import type { StepName } from '../steps';
import type { InGroup, Setting } from './setting';
import { allowanceText } from './values';

const REMINDERS = [0, 1, 2] as const;

export const deadlineSettings = (config: PlaceConfig): Setting[] => [
  ...config.policies.flatMap(ofPolicy),
  ...ofSteps(config),
  ...ofKinds(config),
  ...ofLimits(config),
];

function ofPolicy(policy: DeadlinePolicy, index: number): Setting[] {
  const group: InGroup = { group: `policies.${policy.id}`, groupLabel: policy.label };
  const at = (name: string) => ({
    ...group,
    key: `policies.${policy.id}.${name}`,
    path: ['policies', index, name],
    seen: SETTING_WORDS.seenDates,
  });
  const toConfirm = policy.default ? { toConfirm: true } : {};
  const allowance = (name: 'reply' | 'rework') => ({
    ...at(name),
    ...toConfirm,
    ...POLICY[name],
    kind: 'allowance' as const,
    value: allowanceText(policy[name]),
  });
  const perhaps = (name: 'extension' | 'returnWithin' | 'acceptWithin') => ({
    ...at(name),
    ...(policy[name] ? toConfirm : {}),
    ...POLICY[name],
    kind: 'allowance' as const,
    mayBeEmpty: true,
    value: allowanceText(policy[name]),
  });
  return [
    {
      ...at('default'),
      ...toConfirm,
      key: `policies.${policy.id}.confirmed`,
      ...POLICY.confirmed,
      kind: 'yes_no',
      reversed: true,
      value: policy.default ? 'no' : 'yes',
      seen: undefined,
    },
    { ...at('label'), ...POLICY.label, kind: 'line', max: 20, value: policy.label },
    allowance('reply'),
    allowance('rework'),
    perhaps('extension'),
    {
      ...at('grantBeforeDue'),
      ...POLICY.grantBeforeDue,
      kind: 'yes_no',
      value: policy.grantBeforeDue ? 'yes' : 'no',
    },
    perhaps('returnWithin'),
    perhaps('acceptWithin'),
    ...REMINDERS.map((nth): Setting => ({
      ...at('reminders'),
      ...(policy.reminders[nth] ? toConfirm : {}),
      key: `policies.${policy.id}.reminders.${nth}`,
      path: ['policies', index, 'reminders', nth],
      label: POLICY.reminder.label(nth + 1),
      help: POLICY.reminder.help,
      kind: 'allowance',
      units: ['working_day', 'day'],
      mayBeEmpty: true,
      value: allowanceText(policy.reminders[nth]),
    })),
    {
      ...at('startsAt'),
      ...POLICY.startsAt,
      kind: 'choice',
      choices: [
        { value: 'assign', word: '交办那天' },
        { value: 'submit', word: '提交那天' },
      ],
      value: policy.startsAt,
    },
  ];
}

const ofSteps = ({ steps }: PlaceConfig): Setting[] =>
  (Object.keys(STEP_WORDS) as StepName[]).map((name) => ({
    key: `steps.${name}`,
    group: 'steps',
    groupLabel: '每一步给几天',
    ...STEP_WORDS[name],
    kind: 'allowance',
    value: allowanceText(steps[name]),
    path: ['steps', name],
    seen: SETTING_WORDS.seenStepDates,
  }));

const ofKinds = ({ kinds, policies, tiers }: PlaceConfig): Setting[] => {
  const group: InGroup = { group: 'policy_of', groupLabel: '哪种事用哪个期限' };
  const choices = policies.map(({ id, label }) => ({ value: id, word: label }));
  const same = { ...group, kind: 'choice', choices, seen: SETTING_WORDS.seenDates } as const;
  return [
    ...tiers.map((tier, index): Setting => ({
      ...same,
      key: `tiers.${tier.id}.policyId`,
      label: `${tier.label}里办的`,
      value: tier.policyId,
      path: ['tiers', index, 'policyId'],
    })),
    ...kinds.map((kind, index): Setting => ({
      ...same,
      key: `kinds.${kind.id}.policyId`,
      label: kind.label ?? KIND_WORD[kind.id],
      help: SETTING_WORDS.kindPolicyHelp,
      mayBeEmpty: true,
      value: kind.policyId ?? '',
      path: ['kinds', index, 'policyId'],
    })),
  ];
};

const ofLimits = ({ returnsPerItem, submitPerDay }: PlaceConfig): Setting[] => {
  const group: InGroup = { group: 'limits', groupLabel: '最多几次' };
  return [
    {
      ...group,
      key: 'returnsPerItem',
      label: '一件事单位最多退回几次',
      help: '0 到 5 次',
      kind: 'number',
      value: String(returnsPerItem),
      path: ['returnsPerItem'],
    },
    {
      ...group,
      key: 'submitPerDay',
      label: '一个人一天最多提几件',
      help: '1 到 100 件',
      kind: 'number',
      value: String(submitPerDay),
      path: ['submitPerDay'],
    },
  ];
};
