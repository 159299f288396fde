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

export async function sendSubscribeMessage(message: SubscribeMessage): Promise<SendResult> {
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
