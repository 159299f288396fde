import { createStore } from '@/state/store';

const speech = 'speechSynthesis' in window ? window.speechSynthesis : null;

function chineseVoice(): SpeechSynthesisVoice | undefined {
  const voices = speech?.getVoices() ?? [];
  const speaks = (voice: SpeechSynthesisVoice, tongue: RegExp) => tongue.test(voice.lang.replace('_', '-'));
  return (
    voices.find((voice) => speaks(voice, /^(zh-CN|cmn-Hans)/i)) ??
    voices.find((voice) => speaks(voice, /^(zh|cmn)\b/i))
  );
}

/** A browser knows its voices late: the button appears when there is one, and never without. */
export const canRead = createStore(chineseVoice() !== undefined);
speech?.addEventListener?.('voiceschanged', () => canRead.set(chineseVoice() !== undefined));

/** A browser forgets the end of what nobody holds on to. */
let held: readonly SpeechSynthesisUtterance[] = [];

/** One sentence at a time: some browsers stop in the middle of a long text. `onEnd` also when it is broken off. */
export function readAloud(sentences: readonly string[], onEnd: () => void): void {
  if (speech === null) return onEnd();
  speech.cancel();
  held = sentences.map((sentence, index) => {
    const utterance = new SpeechSynthesisUtterance(sentence);
    utterance.lang = 'zh-CN';
    utterance.voice = chineseVoice() ?? null;
    utterance.rate = 0.9;
    utterance.onerror = onEnd;
    if (index === sentences.length - 1) utterance.onend = onEnd;
    return utterance;
  });
  held.forEach((utterance) => speech.speak(utterance));
}

export function hush(): void {
  speech?.cancel();
  held = [];
}
