/** Where the data is: an environment of an account, or a local cloud that runs. */
export interface Target {
  env?: string;
  url?: string;
}

/** Points the SDK, which reads its environment at each call, at the data, with full rights. @throws Error in words */
export function connect(
  { env, url }: Target,
  given: Record<string, string | undefined>,
  into: Record<string, string | undefined>,
): void {
  if ((env === undefined) === (url === undefined))
    throw new Error('写 --env 环境ID，或者 --url http://127.0.0.1:端口（本机的云），二者选一。');
  const envId = env ?? 'local-env';
  if (url === undefined && (!given.TENCENT_SECRET_ID || !given.TENCENT_SECRET_KEY))
    throw new Error('缺少环境变量 TENCENT_SECRET_ID、TENCENT_SECRET_KEY。');
  if (url !== undefined && !/^http:\/\/127\.0\.0\.1:\d+$/.test(url))
    throw new Error(`--url ${url}：只连本机的云，写成 http://127.0.0.1:端口。`);
  Object.assign(into, {
    // Spares the SDK its search for a machine of the cloud before each call.
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: envId,
    TENCENTCLOUD_SECRETID: url === undefined ? given.TENCENT_SECRET_ID : 'local',
    TENCENTCLOUD_SECRETKEY: url === undefined ? given.TENCENT_SECRET_KEY : 'local',
    TCB_ENV: envId,
    TCB_CONTEXT_KEYS: 'TCB_ENV,TCB_SOURCE',
    ...(url === undefined ? {} : { TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${url}/admin` }) }),
  });
}
