import type { Handler } from '../../services/handler';
import { runImport } from '../../services/voice-import/run-import';

export const runVoiceImport: Handler<'runVoiceImport'> = (input, call) => runImport(input, call);
