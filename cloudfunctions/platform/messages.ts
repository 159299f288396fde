import { sdk } from './cloud';

export interface SubscribeMessage {
  touser: string;
  templateId: string;
  page: string;
  /** Fields as the template numbers them: `{ thing1: { value } }`. */
  data: Record<string, { value: string }>;
}

/** errcode 0: sent. A refusal is an answer (43101: no consent left), not a failure. */
export interface SendResult {
  errcode: number;
  errmsg: string;
}

/** In a rehearsal nobody but the testers is rung: `PUSH_ONLY_TO` names them. Anybody else is as if they had refused. */
const REFUSED: SendResult = { errcode: 43101, errmsg: 'a rehearsal: only testers are rung' };
const isKeptFrom = (openid: string): boolean => {
  const { PUSH_ONLY_TO: testers } = process.env;
  return testers !== undefined && testers !== '' && !testers.split(',').includes(openid);
};

export async function sendSubscribeMessage(message: SubscribeMessage): Promise<SendResult> {
  if (isKeptFrom(message.touser)) return REFUSED;
  try {
    await sdk().openapi.subscribeMessage.send(message);
    return { errcode: 0, errmsg: 'ok' };
  } catch (error) {
    return answerOf(error);
  }
}

function answerOf(error: unknown): SendResult {
  const { errCode, errMsg } = error as { errCode?: unknown; errMsg?: unknown };
  const errcode = typeof errCode === 'number' ? errCode : -1;
  return { errcode, errmsg: typeof errMsg === 'string' ? errMsg : String(error) };
}
