import type { Handler } from '../../services/handler';
import { ownPlace } from '../../services/places/own-place';
import { actingMembership } from '../../services/session/hat';
import { importFactsOf } from '../../services/voice-import/import-facts';

export const getVoiceTemplate: Handler<'getVoiceTemplate'> = async (_input, call) => {
  const facts = importFactsOf(await ownPlace(call), actingMembership(call.session), call.now);
  const { voiceTemplate } = await import('../../services/voice-import/file/template');
  return { name: '批量登记模板.xlsx', base64: (await voiceTemplate(facts)).toString('base64') };
};
