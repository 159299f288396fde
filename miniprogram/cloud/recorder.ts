import Taro from '@tarojs/taro';
import { withheldBy, type Withheld } from './withheld';

export interface Sound {
  path: string;
  seconds: number;
}

/** A recording, or why there is none. */
export type Recorded = Sound | { withheld: Withheld };

/** Where the phone has nothing to hear with. */
export const DEAF: { withheld: Withheld } = { withheld: { what: 'voice', by: 'phone' } };

export const VOICE_SECONDS_MAX = 60;
const SECOND_MS = 1000;

export const canRecord = (): boolean => true;

export interface Recording {
  /** It hears: before that, somebody is being asked. */
  onBegin: () => void;
  onEnd: (recorded: Recorded) => void;
}

/**
 * wx.getRecorderManager: WeChat itself asks whether it may hear, the first time. Ends by the function given back, or
 * after a minute.
 */
export function record({ onBegin, onEnd }: Recording): () => void {
  const manager = Taro.getRecorderManager();
  let ended = false;
  const end = (recorded: Recorded) => {
    if (ended) return;
    ended = true;
    onEnd(recorded);
  };
  manager.onStart(onBegin);
  manager.onStop(({ tempFilePath, duration }) =>
    end({
      path: tempFilePath,
      seconds: Math.min(VOICE_SECONDS_MAX, Math.max(1, Math.round(duration / SECOND_MS))),
    }),
  );
  manager.onError((error) => end({ withheld: withheldBy('voice', error) ?? DEAF.withheld }));
  manager.start({
    duration: VOICE_SECONDS_MAX * SECOND_MS,
    format: 'mp3',
    sampleRate: 16000,
    numberOfChannels: 1,
    encodeBitRate: 48000,
  });
  return () => manager.stop();
}
