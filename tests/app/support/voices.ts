/** A browser's voice, as far as the app uses it. Imported before the app: it looks for the voice when it starts. */
class Utterance {
  lang = '';
  rate = 1;
  voice: unknown = null;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

let voices: { lang: string }[] = [];
let queue: Utterance[] = [];
let changed: () => void = () => undefined;

export const spokenAloud = () => queue.map(({ text, lang }) => `${lang} ${text}`);

/** The browser has found its voices. */
export function findVoices(...langs: string[]): void {
  voices = langs.map((lang) => ({ lang }));
  changed();
}

export function finishSpeaking(): void {
  const done = queue;
  queue = [];
  done.forEach(({ onend }) => onend?.());
}

Object.assign(window, {
  SpeechSynthesisUtterance: Utterance,
  speechSynthesis: {
    getVoices: () => voices,
    addEventListener: (_name: string, listener: () => void) => {
      changed = listener;
    },
    speak: (utterance: Utterance) => queue.push(utterance),
    cancel: () => {
      const broken = queue;
      queue = [];
      broken.forEach(({ onerror }) => onerror?.());
    },
  },
});
