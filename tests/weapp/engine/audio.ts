import { refuse } from './app-package';

type Listener = (what: object) => void;

/** WeChat lets no app hold more sounds than this without giving them back. */
const HELD_MAX = 10;
/** A sound takes a moment, so that somebody can break it off. */
const SOUND_MS = 400;
let held = 0;

/**
 * `wx.createInnerAudioContext`: plays nothing and asks for what it would play. What cannot be had is an error and not silence;
 * one that was given back cannot be used, and one that is never given back counts.
 */
export function innerAudio(): object {
  held += 1;
  if (held > HELD_MAX) refuse(`${held} sounds are held at once: destroy what was played`);
  const ended = new Set<Listener>();
  const failed = new Set<Listener>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let destroyed = false;
  const alive = (name: string) => {
    if (destroyed) refuse(`InnerAudioContext.${name} after destroy`);
    return !destroyed;
  };
  const fail = (errCode: number, errMsg: string) => failed.forEach((listen) => listen({ errCode, errMsg }));
  const audio = {
    src: '',
    onEnded: (listen: Listener) => void (alive('onEnded') && ended.add(listen)),
    onError: (listen: Listener) => void (alive('onError') && failed.add(listen)),
    play(): void {
      if (!alive('play')) return;
      if (!/^(https?|wxfile):/.test(audio.src)) return fail(10004, `play:fail format error ${audio.src}`);
      fetch(audio.src).then(
        (answer) => {
          if (destroyed) return;
          if (!answer.ok) return fail(10002, `play:fail network error ${answer.status}`);
          timer = setTimeout(() => ended.forEach((listen) => listen({})), SOUND_MS);
        },
        () => fail(10002, 'play:fail network error'),
      );
    },
    pause: () => void (alive('pause') && clearTimeout(timer)),
    stop: () => void (alive('stop') && clearTimeout(timer)),
    destroy(): void {
      if (!alive('destroy')) return;
      clearTimeout(timer);
      destroyed = true;
      held -= 1;
    },
  };
  return audio;
}
