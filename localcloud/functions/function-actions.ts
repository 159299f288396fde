import { PlatformError } from '../platform-error';
import { APPID } from '../platform-environment';
import type { Action } from '../protocol/action';
import { isRecord } from '../server/http';
import type { FunctionInvoker } from './invoker';

/** `functions.invokeFunction`: one function calls another. The person stays the same, the source grows by 'scf'. */
export function functionActions(invoker: FunctionInvoker): Record<string, Action> {
  return {
    'functions.invokeFunction': async (params, { invocation }) => {
      const { function_name: functionName, request_data: requestData } = params;
      if (typeof functionName !== 'string')
        throw new PlatformError('INVALID_PARAM', 'function_name is missing');
      const openid = invocation?.record.openid ?? null;
      const { resultText } = await invoker.invoke({
        functionName,
        eventText: withUserInfo(parseEvent(requestData), openid),
        openid,
        source: invocation ? `${invocation.record.source},scf` : 'scf',
      });
      return { data: { response_data: resultText } };
    },
  };
}

/** The event as the cloud hands it over: with the caller added, whatever the caller wrote there. */
export function withUserInfo(event: Record<string, unknown>, openid: string | null): string {
  const userInfo = openid === null ? { appId: APPID } : { appId: APPID, openId: openid };
  return JSON.stringify({ ...event, userInfo });
}

function parseEvent(requestData: unknown): Record<string, unknown> {
  if (requestData === undefined || requestData === '') return {};
  const event: unknown = typeof requestData === 'string' ? JSON.parse(requestData) : requestData;
  if (!isRecord(event)) throw new PlatformError('INVALID_PARAM', 'request_data is not a JSON object');
  return event;
}
