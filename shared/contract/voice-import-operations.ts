import { checkVoiceImport } from './check-voice-import';
import { getVoiceImport } from './get-voice-import';
import { listVoiceImportRows } from './list-voice-import-rows';
import { runVoiceImport } from './run-voice-import';
import { dropVoiceImport } from './run-voice-import';
import { getVoiceTemplate } from './get-voice-template';

/** Contracts of offline voices from a table. */
export const VOICE_IMPORT_OPERATIONS = {
  checkVoiceImport,
  getVoiceImport,
  listVoiceImportRows,
  runVoiceImport,
  dropVoiceImport,
  getVoiceTemplate,
} as const;
