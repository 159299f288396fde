import { dayOf } from '../common/shanghai';
import type { Allowance } from '../calendar/count';
import type { ItemState } from '../item/states';
import { allowanceWords, dayLabel, momentLabel } from './dates';
import { partyWords, type PartyNames, type PartyWords } from './holder';
import type { Viewer } from './states';

/** A row of the line that has not happened: `now` is the red dot, the others are dashed. */
export interface NextStep {
  who: string;
  at?: string;
  now: boolean;
}

export interface NextStepsFacts {
  state: ItemState;
  appealed: boolean;
  /** End of the present step, epoch milliseconds. */
  stepDueAt?: number;
  /** What was promised to the resident. */
  dueAt?: number;
  now: number;
  /** A promise of the answer fell due: the one who spoke is asked. */
  promiseCameDue?: boolean;
  /** The place's own steps, where they are known: how long the review takes, how long a second round. */
  review?: Allowance;
  rework?: Allowance;
}

interface Scene extends NextStepsFacts {
  parties: PartyWords;
  resident: boolean;
  /** Until when the present step lasts. */
  until: string | undefined;
  promised: string | undefined;
}

type Step = Omit<NextStep, 'now'>;

const answered = ({ resident, promised }: Scene, who: string): Step => ({
  who: `${who}${resident ? '答复您' : '答复'}`,
  at: promised,
});

const checked = ({ parties, resident, review }: Scene): Step => ({
  who: `${parties.office}${resident ? '看答复实不实' : '审核答复'}`,
  at: review && `收到答复后 ${allowanceWords(review)}内`,
});

const judged = ({ resident }: Scene): Step => ({
  who: resident ? '您来评：解决没有？' : '反映人评：解决没有',
  at: resident ? '您说解决了，才算解决' : '不评不算满意',
});

/** What comes, from the present step on. The first is under way, unless the item has ended. */
const STEPS: Record<ItemState, (scene: Scene) => Step[]> = {
  submitted: (scene) => {
    const who = scene.appealed ? scene.parties.office : scene.parties.station;
    return [
      {
        who: `等${who}${scene.resident ? (scene.appealed ? '另一个人来看' : '来看') : '受理'}`,
        at: scene.until,
      },
      { who: scene.resident ? '代表或办的单位答复您' : '代表或主办单位答复', at: scene.promised },
      judged(scene),
    ];
  },
  with_deputy: (scene) => [
    { who: `等${scene.parties.deputy}${scene.resident ? '回您' : '答复'}`, at: scene.until },
    judged(scene),
  ],
  triage: (scene) => [
    {
      who: scene.resident ? `${scene.parties.office}正在看该由谁来办` : `等${scene.parties.office}交办`,
      at: scene.until,
    },
    answered(scene, scene.resident ? '办的单位' : '主办单位'),
    judged(scene),
  ],
  assigned: (scene) => [
    { who: `等${scene.parties.leadUnit}${scene.resident ? '接下' : '签收'}`, at: scene.until },
    answered(scene, scene.parties.leadUnit),
    checked(scene),
    judged(scene),
  ],
  in_progress: (scene) => [
    ...(scene.promiseCameDue
      ? [{ who: scene.resident ? '等您说：办好了没有' : '等反映人说办好了没有' }]
      : []),
    {
      who: `${scene.parties.leadUnit}${scene.promiseCameDue ? '写明办好没有' : '正在办'}`,
      at: scene.promised,
    },
    checked(scene),
    judged(scene),
  ],
  transferred_up: (scene) => [
    {
      who: scene.resident ? `等${scene.parties.office}带回上面的答复` : '等上级的答复',
      at: scene.until,
    },
    judged(scene),
  ],
  return_review: (scene) => [
    {
      who: scene.resident ? `${scene.parties.office}在定该由谁办` : `等${scene.parties.office}裁定`,
      at: scene.until,
    },
    answered(scene, scene.resident ? '办的单位' : '主办单位'),
    judged(scene),
  ],
  waiting_info: (scene) => [
    { who: scene.resident ? '等您回答' : '等反映人补充', at: scene.until },
    { who: scene.resident ? '您回答后，接着往下办' : '补充后接着办，等的日子不算' },
    judged(scene),
  ],
  suspended: (scene) => [{ who: scene.resident ? '先停着，能接着办的时候会告诉您' : '已中止，等恢复' }],
  reply_review: (scene) => [
    { who: `${scene.parties.office}${scene.resident ? '在看答复实不实' : '审核答复'}`, at: scene.until },
    judged(scene),
  ],
  replied: (scene) => [
    { who: scene.resident ? '等您评：解决了吗？' : '等反映人评：解决没有', at: scene.until },
    {
      who: scene.resident ? '您说解决了，才算解决' : '反映人说解决了才办结',
      at: scene.rework && `说没解决，${allowanceWords(scene.rework)}内重新办`,
    },
  ],
  closed: () => [],
  declined: () => [],
  merged: () => [],
  withdrawn: () => [],
  archived: () => [],
};

/** `10月19日 周一前` for residents, `到 10月9日 08:00` for staff. */
function until(at: number | undefined, now: number, resident: boolean): string | undefined {
  if (at === undefined) return undefined;
  return resident ? `${dayLabel(dayOf(at), now)}前` : `到 ${momentLabel(at, now)}`;
}

export function nextSteps(facts: NextStepsFacts, viewer: Viewer, names: PartyNames): NextStep[] {
  const resident = viewer === 'submitter';
  const scene: Scene = {
    ...facts,
    parties: partyWords(names),
    resident,
    until: until(facts.stepDueAt, facts.now, resident),
    promised: until(facts.dueAt, facts.now, resident),
  };
  return STEPS[facts.state](scene).map(({ who, at }, index) => {
    const step = { who, now: index === 0 };
    return at === undefined ? step : { ...step, at };
  });
}
