import { STAGE_STATES } from '@shared/item/states';

export type StepState = (typeof STAGE_STATES)[number];

export interface Step {
  label: string;
  states: readonly StepState[];
}

export const STEPS_LEAST = 3;
export const STEPS_MOST = 7;

export function readSteps(text: string): readonly Step[] {
  try {
    return JSON.parse(text) as Step[];
  } catch {
    return [];
  }
}

/** Each state lies in one step: put into this one, it is taken out of the one where it was. */
export const withState = (steps: readonly Step[], at: number, state: StepState): Step[] =>
  steps.map((step, nth) => {
    const without = step.states.filter((one) => one !== state);
    return nth === at ? { ...step, states: inOrder([...without, state]) } : { ...step, states: without };
  });

const inOrder = (states: readonly StepState[]): StepState[] =>
  STAGE_STATES.filter((one) => states.includes(one));

export const renamed = (steps: readonly Step[], at: number, label: string): Step[] =>
  steps.map((step, nth) => (nth === at ? { ...step, label } : step));

/** What lay in a step that goes lies in the one before it, or after it where it was the first. */
export function without(steps: readonly Step[], at: number): Step[] {
  const gone = steps[at]?.states ?? [];
  const heir = at === 0 ? 1 : at - 1;
  return steps
    .map((step, nth) => (nth === heir ? { ...step, states: inOrder([...step.states, ...gone]) } : step))
    .filter((_, nth) => nth !== at);
}

export const withOneMore = (steps: readonly Step[]): Step[] => [...steps, { label: '', states: [] }];
