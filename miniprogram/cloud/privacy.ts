import Taro from '@tarojs/taro';
import { createStore } from '@/state/store';

/** WeChat waits for an answer before it gives place, photo or phone; null while nothing is asked. */
export interface PrivacyQuestion {
  agree: () => void;
  refuse: () => void;
}

export const privacyQuestion = createStore<PrivacyQuestion | null>(null);

/** The id of the button that WeChat wants to see pressed. */
export const AGREE_BUTTON = 'agree-privacy';

type Answer = (answer: { event: 'agree' | 'disagree' | 'exposureAuthorization'; buttonId?: string }) => void;

/**
 * wx.onNeedPrivacyAuthorization: asked the first time that something is wanted which the guide names, never at the start.
 * Phones that do not know it have no such question.
 */
export function listenForPrivacy(): void {
  const { onNeedPrivacyAuthorization } = Taro as unknown as {
    onNeedPrivacyAuthorization?: (listen: (resolve: Answer) => void) => void;
  };
  onNeedPrivacyAuthorization?.((resolve) => {
    const answered = (event: 'agree' | 'disagree') => () => {
      privacyQuestion.set(null);
      resolve(event === 'agree' ? { event, buttonId: AGREE_BUTTON } : { event });
    };
    privacyQuestion.set({ agree: answered('agree'), refuse: answered('disagree') });
  });
}
