import type { Recording } from './recorder';
import type { Withheld } from './withheld';

export const DEAF: { withheld: Withheld } = { withheld: { what: 'voice', by: 'phone' } };

export const VOICE_SECONDS_MAX = 60;
const SECOND_MS = 1000;

export const canRecord = (): boolean =>
  typeof MediaRecorder !== 'undefined' && typeof navigator.mediaDevices?.getUserMedia === 'function';

/** MediaRecorder: the browser asks whether it may hear. */
export function record({ onBegin, onEnd }: Recording): () => void {
  let given = false;
  // Before the browser has asked, there is nothing to keep.
  let stop = () => {
    given = true;
    onEnd(DEAF);
  };
  let begun = 0;
  navigator.mediaDevices.getUserMedia({ audio: true }).then(
    (stream) => {
      if (given) {
        stream.getTracks().forEach((track) => track.stop());
        return;
      }
      const recorder = new MediaRecorder(stream);
      const parts: Blob[] = [];
      const timer = setTimeout(() => stop(), VOICE_SECONDS_MAX * SECOND_MS);
      recorder.ondataavailable = ({ data }) => parts.push(data);
      recorder.onstop = () => {
        clearTimeout(timer);
        stream.getTracks().forEach((track) => track.stop());
        const seconds = Math.min(
          VOICE_SECONDS_MAX,
          Math.max(1, Math.round((Date.now() - begun) / SECOND_MS)),
        );
        onEnd({ path: URL.createObjectURL(new Blob(parts, { type: recorder.mimeType })), seconds });
      };
      stop = () => recorder.stop();
      recorder.start();
      begun = Date.now();
      onBegin();
    },
    () => onEnd(DEAF),
  );
  return () => stop();
}
