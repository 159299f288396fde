import Taro from '@tarojs/taro';

/** wx.createInnerAudioContext. The function given back stops it. */
export function play(src: string, onEnd: () => void): () => void {
  const audio = Taro.createInnerAudioContext();
  audio.src = src;
  audio.onEnded(onEnd);
  audio.onError(onEnd);
  audio.play();
  return () => audio.destroy();
}
