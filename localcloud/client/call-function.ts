import { InvocationFailure, type FunctionInvoker } from '../functions/invoker';
import { withUserInfo } from '../functions/function-actions';
import { isRecord } from '../server/http';
import { clientFailure } from './client-errors';
import { isOpenid, type Presence } from './presence';

/** `wx.cloud.callFunction` by the person `as`. Answers the JSON text of what the mini-program receives. */
export async function callFunctionAsClient(
  invoker: FunctionInvoker,
  presence: Presence,
  as: unknown,
  name: unknown,
  data: unknown,
): Promise<string> {
  const refuse = (code: string, message: string) =>
    JSON.stringify(clientFailure('callFunction', { code, message }));
  if (!isOpenid(as)) return refuse('INVALID_REQUEST_SOURCE', 'the caller has no openid');
  if (typeof name !== 'string' || name === '') return refuse('INVALID_PARAM', 'the function has no name');
  if (data !== undefined && data !== null && !isRecord(data))
    return refuse('INVALID_PARAM', 'data is not an object');
  presence.arrive(as);
  try {
    const { resultText, requestId } = await invoker.invoke({
      functionName: name,
      eventText: withUserInfo(data ?? {}, as),
      openid: as,
      source: 'wx_client',
    });
    return `{"errMsg":"cloud.callFunction:ok","result":${resultText},"requestID":"${requestId}"}`;
  } catch (error) {
    if (error instanceof InvocationFailure) return JSON.stringify(clientFailure('callFunction', error));
    throw error;
  }
}
