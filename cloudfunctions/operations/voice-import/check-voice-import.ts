import type { Handler } from '../../services/handler';
import { checkImport } from '../../services/voice-import/check-import';

export const checkVoiceImport: Handler<'checkVoiceImport'> = (input, call) => checkImport(input, call);
