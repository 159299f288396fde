import type { SoundType } from '../../store/uploads';

/** A minute of speech as the app records it is a quarter of this. */
const SOUND_MAX_BYTES = 2 * 1024 * 1024;

/** What the bytes say: mp3 from WeChat's recorder; m4a, webm or ogg from a browser's. Null: not kept. */
export function soundTypeOf(bytes: Buffer): SoundType | null {
  if (bytes.length < 64 || bytes.length > SOUND_MAX_BYTES) return null;
  const first = bytes.toString('latin1', 0, 4);
  if (first.startsWith('ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0)) return 'mp3';
  if (first === 'OggS') return 'ogg';
  if (first === '\x1a\x45\xdf\xa3') return 'webm';
  return bytes.toString('latin1', 4, 8) === 'ftyp' ? 'm4a' : null;
}
