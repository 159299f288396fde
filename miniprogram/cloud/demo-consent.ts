import { createStore } from '@/state/store';

/** WeChat asks in a dialog of its own; the demo's phones imitate it (components/frame/consent-host.tsx). */
export interface ConsentQuestion {
  /** How many kinds of messages are asked for. */
  count: number;
  answer: (yes: boolean) => void;
}

export const consentQuestion = createStore<ConsentQuestion | null>(null);

export function askInDemo(count: number): Promise<boolean> {
  return new Promise((resolve) => {
    consentQuestion.set({
      count,
      answer: (yes) => {
        consentQuestion.set(null);
        resolve(yes);
      },
    });
  });
}
