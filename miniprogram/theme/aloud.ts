import { createStore } from '@/state/store';
import { play } from '@/cloud/player';

/** WeChat's plugin 微信同声传译, as far as it reads. [U] */
interface SpeechPlugin {
  textToSpeech(asked: {
    lang: 'zh_CN';
    tts: true;
    content: string;
    success: (answer: { filename: string }) => void;
    fail: () => void;
  }): void;
}

declare const requirePlugin: (name: 'WechatSI') => SpeechPlugin;

/** WeChat reads nothing by itself: an account that has the plugin is built with its version (docs/decisions/0094). */
function grantedPlugin(): SpeechPlugin | null {
  if (!process.env.SPEECH_PLUGIN) return null;
  try {
    return requirePlugin('WechatSI');
  } catch {
    return null;
  }
}

const speech = grantedPlugin();

/** Whether this phone can read Chinese aloud; the browser's way is in aloud.h5.ts. Without, there is a telephone instead of a button. */
export const canRead = createStore(speech !== null);

/** Takes 1000 bytes at once, three a sign. */
const SIGNS_MAX = 300;

const nothing = (): void => undefined;
/** Ends what is being read. */
let breakOff = nothing;

/** One sentence after the other. `onEnd` also when it is broken off, or when the plugin does not answer. */
export function readAloud(sentences: readonly string[], onEnd: () => void): void {
  hush();
  let over = false;
  let stopSound = nothing;
  const end = () => {
    if (over) return;
    over = true;
    stopSound();
    breakOff = nothing;
    onEnd();
  };
  breakOff = end;
  const pieces = sentences.flatMap(inPieces);
  const next = (at: number): void => {
    if (over) return;
    const content = pieces[at];
    if (speech === null || content === undefined) return end();
    speech.textToSpeech({
      lang: 'zh_CN',
      tts: true,
      content,
      success: ({ filename }) => {
        if (!over) stopSound = play(filename, () => next(at + 1));
      },
      fail: end,
    });
  };
  next(0);
}

export function hush(): void {
  breakOff();
}

function inPieces(sentence: string): string[] {
  const signs = Array.from(sentence);
  return Array.from({ length: Math.ceil(signs.length / SIGNS_MAX) }, (_, nth) =>
    signs.slice(nth * SIGNS_MAX, (nth + 1) * SIGNS_MAX).join(''),
  );
}
