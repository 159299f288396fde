/** The one environment and mini-program that a local cloud plays. */
export const ENVIRONMENT_ID = 'local-env';
export const APPID = 'wx0000000000000000';
/** The account that platform events are addressed to. */
export const ORIGINAL_ID = 'gh_localcloud000';
/** What a fileID starts with: `cloud://<environment>.<bucket>/`. */
export const FILE_ID_PREFIX = `cloud://${ENVIRONMENT_ID}.6c6f-${ENVIRONMENT_ID}-1250000000/`;

/**
 * The variables that the SDK needs to find this cloud. TENCENTCLOUD_RUNENV=SCF keeps it from probing for a
 * metadata server (35 ms a call); region and namespace keep it from complaining on each call.
 */
export function sdkEnvironment(url: string): Record<string, string> {
  return {
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: ENVIRONMENT_ID,
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
    TCB_ENV: ENVIRONMENT_ID,
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }),
  };
}

/** The variables that change with each invocation: who calls, from where, and the token its calls will carry. */
export function invocationEnvironment(caller: {
  openid: string | null;
  source: string;
  token: string;
  timer: boolean;
}): Record<string, string> {
  const context: Record<string, string> = { WX_APPID: APPID, WX_API_TOKEN: caller.token };
  if (caller.openid !== null) context['WX_OPENID'] = caller.openid;
  return {
    ...context,
    WX_CONTEXT_KEYS: Object.keys(context).join(','),
    TCB_SOURCE: caller.source,
    ...(caller.timer ? { TRIGGER_SRC: 'timer', WX_TRIGGER_API_TOKEN_V0: caller.token } : {}),
  };
}
