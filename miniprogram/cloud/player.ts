import Taro from '@tarojs/taro';

/** wx.createInnerAudioContext, given back as soon as it is over: WeChat lets no app hold many. The function given back stops it. */
export function play(src: string, onEnd: () => void): () => void {
  const audio = Taro.createInnerAudioContext();
  let over = false;
  const destroy = () => {
    if (over) return;
    over = true;
    audio.destroy();
  };
  const end = () => {
    destroy();
    onEnd();
  };
  audio.src = src;
  audio.onEnded(end);
  audio.onError(end);
  audio.play();
  return destroy;
}
