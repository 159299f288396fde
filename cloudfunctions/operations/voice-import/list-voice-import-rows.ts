import type { Handler } from '../../services/handler';
import { importRows } from '../../services/voice-import/import-rows';

export const listVoiceImportRows: Handler<'listVoiceImportRows'> = (input, call) => importRows(input, call);
