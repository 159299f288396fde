import { sdk } from './cloud';
import { logError } from './log';

export type TextVerdict = 'pass' | 'review' | 'risky' | 'unchecked';

/** Scene 2 is a comment, 3 a forum, 4 a social log (security.msgSecCheck). Voices are read by staff and neighbours: 3. */
const SCENE = 3;
const VERSION = 2;

/** The platform's opinion on a text of up to 2,500 characters. When it has none, `unchecked`: a person screens. */
export async function checkText(openid: string, content: string): Promise<TextVerdict> {
  if (content.trim() === '') return 'pass';
  try {
    const answer = await sdk().openapi.security.msgSecCheck({
      version: VERSION,
      scene: SCENE,
      openid,
      content,
    });
    const suggest: unknown = answer.result?.suggest;
    return suggest === 'pass' || suggest === 'review' || suggest === 'risky' ? suggest : 'unchecked';
  } catch (error) {
    logError('msgSecCheck failed', error);
    return 'unchecked';
  }
}

/** Starts the check of a picture or a recording; its verdict comes later as an event with this trace id. Null: it could not start. */
export async function startMediaCheck(
  openid: string,
  mediaUrl: string,
  sound: boolean,
): Promise<string | null> {
  try {
    const answer = await sdk().openapi.security.mediaCheckAsync({
      mediaUrl,
      mediaType: sound ? 1 : 2,
      version: VERSION,
      scene: SCENE,
      openid,
    });
    return typeof answer.traceId === 'string' ? answer.traceId : null;
  } catch (error) {
    logError('mediaCheckAsync failed', error);
    return null;
  }
}
