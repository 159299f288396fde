import Taro from '@tarojs/taro';

/** A recording, or why there is none: `refused` where the phone or its owner does not let us hear. */
export type Recorded = { path: string; seconds: number } | 'refused';

export const VOICE_SECONDS_MAX = 60;
const SECOND_MS = 1000;

export const canRecord = (): boolean => true;

/**
 * wx.getRecorderManager: WeChat itself asks whether it may hear, the first time. Ends by the function given back, or
 * after a minute.
 */
export function record(onEnd: (recorded: Recorded) => void): () => void {
  const manager = Taro.getRecorderManager();
  let ended = false;
  const end = (recorded: Recorded) => {
    if (ended) return;
    ended = true;
    onEnd(recorded);
  };
  manager.onStop(({ tempFilePath, duration }) =>
    end({
      path: tempFilePath,
      seconds: Math.min(VOICE_SECONDS_MAX, Math.max(1, Math.round(duration / SECOND_MS))),
    }),
  );
  manager.onError(() => end('refused'));
  manager.start({
    duration: VOICE_SECONDS_MAX * SECOND_MS,
    format: 'mp3',
    sampleRate: 16000,
    numberOfChannels: 1,
    encodeBitRate: 48000,
  });
  return () => manager.stop();
}
