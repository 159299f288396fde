import { IMPORT_FILE_MAX_BYTES } from '@shared/voice-import/limits';
import type { FileProblem } from '@shared/voice-import/problems';
import { decodedText } from './decode-text';

/** Told by their first bytes, whatever the file is called. */
const ZIP = '504b0304';
const COMPOUND = 'd0cf11e0';
const OTHERS = [
  '25504446',
  'ffd8ff',
  '89504e47',
  '47494638',
  '52617221',
  '377abcaf',
  '1f8b',
  '4d5a',
  '7f454c46',
];

/** What an uploaded table is, or why it is none. */
export function fileKind(bytes: Buffer): 'workbook' | 'text' | FileProblem {
  if (bytes.length > IMPORT_FILE_MAX_BYTES) return 'too_large';
  const magic = bytes.subarray(0, 4).toString('hex');
  if (magic === COMPOUND) return 'old_excel';
  if (OTHERS.some((other) => magic.startsWith(other))) return 'not_a_table';
  return magic === ZIP ? 'workbook' : 'text';
}

/** The words of a table that is saved as text. */
export function wordsIn(bytes: Buffer): string | { problem: FileProblem } {
  const text = decodedText(bytes);
  return text ?? { problem: bytes.includes(0) ? 'not_a_table' : 'letters' };
}
