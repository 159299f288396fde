import { sdk } from './cloud';

export interface PlatformCaller {
  /** Absent for timers and for whoever reached us without WeChat. */
  openid?: string;
  /** `wx_client`, `wx_trigger`, `scf`…; several, separated by commas, when functions call each other. */
  source: string;
}

/** Who calls, on the platform's word alone. Read within the invocation: it comes from the environment of this very call. */
export function callerOfThisCall(): PlatformCaller {
  const { OPENID, SOURCE } = sdk().getWXContext();
  const openid = OPENID === undefined || OPENID === '' ? undefined : String(OPENID);
  return { openid, source: SOURCE ?? '' };
}
