import { ask } from './dialogs';

/** What the person lets the app have: by the privacy guide, in WeChat's settings of the app, and in the phone's own. */

export const SCOPES = {
  'scope.camera': '相机',
  'scope.userLocation': '位置信息',
  'scope.record': '麦克风',
} as const;
export type Scope = keyof typeof SCOPES;

const refused = new Map<Scope, 'setting' | 'phone'>();

interface PrivacyAnswer {
  event: 'agree' | 'disagree' | 'exposureAuthorization';
  buttonId?: string;
}
type PrivacyListener = (resolve: (answer: PrivacyAnswer) => void, info: { referrer: string }) => void;

let agreed = true;
let listener: PrivacyListener | null = null;
const pressed = new Set<string>();

export const onNeedPrivacyAuthorization = (listen: PrivacyListener): void => void (listener = listen);

/** A button of `open-type="agreePrivacyAuthorization"` was pressed: WeChat believes no other. */
export const agreeButtonPressed = (id: string): void => void pressed.add(id);

async function privacy(name: string): Promise<void> {
  if (agreed) return;
  const answer = await new Promise<PrivacyAnswer>((resolve) => {
    if (listener !== null) return listener(resolve, { referrer: name });
    void ask('请阅读并同意隐私保护指引', ['同意']).then((said) =>
      resolve({ event: said === 0 ? 'agree' : 'disagree' }),
    );
  });
  agreed = answer.event === 'agree' && (listener === null || pressed.has(answer.buttonId ?? ''));
  pressed.clear();
  if (!agreed) throw { errMsg: `${name}:fail privacy permission is not authorized`, errno: 104 };
}

/** Refuses as WeChat does, in the order in which it asks. */
export async function needs(name: string, scope: Scope): Promise<void> {
  await privacy(name);
  const by = refused.get(scope);
  if (by === 'phone') throw { errMsg: `${name}:fail system permission denied` };
  if (by === 'setting') throw { errMsg: `${name}:fail auth deny` };
}

/** WeChat's page of settings, which opens on a tap alone. */
export async function openSetting(): Promise<object> {
  if (!navigator.userActivation.isActive) {
    throw { errMsg: 'openSetting:fail can only be invoked by user TAP gesture.' };
  }
  const asked = [...refused].filter(([, by]) => by === 'setting').map(([scope]) => scope);
  const chosen = await ask(
    '设置',
    asked.map((scope) => `允许使用${SCOPES[scope]}`),
  );
  if (chosen !== null && asked[chosen] !== undefined) refused.delete(asked[chosen]);
  return { authSetting: Object.fromEntries(asked.map((scope) => [scope, !refused.has(scope)])) };
}

export const permissionState = {
  refuses(scope: Scope, by: 'setting' | 'phone'): void {
    refused.set(scope, by);
  },
  /** As before the first time that anything was asked. */
  privacyUnasked(): void {
    agreed = false;
  },
};
