import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, type PropsWithChildren } from 'react';
import type { Point } from './marks';

interface DrawAreaProps {
  onDraw: (from: Point, to: Point, done: boolean) => void;
}

interface Finger {
  clientX: number;
  clientY: number;
}

/** What WeChat's touches carry; Taro's type of a common event leaves it out. */
interface Touched {
  touches: Finger[];
  changedTouches: Finger[];
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What one finger has drawn so far; the picture's place on the screen may be told after the finger has gone. */
interface Trace {
  from: Finger;
  to: Finger;
  ended: boolean;
  box: Box | null;
}

const ID = 'draw-area';

const fingerOf = (event: object): Finger | undefined => {
  const { touches, changedTouches } = event as Touched;
  return touches[0] ?? changedTouches[0];
};

/** Where a finger draws. wx.createSelectorQuery tells where the picture lies; the browser's variant asks the element. */
export function DrawArea({ onDraw, children }: PropsWithChildren<DrawAreaProps>) {
  const latest = useRef<Trace | null>(null);

  const tell = (trace: Trace) => {
    const { box, from, to, ended } = trace;
    if (box === null) return;
    const at = ({ clientX, clientY }: Finger): Point => ({
      x: (clientX - box.left) / box.width,
      y: (clientY - box.top) / box.height,
    });
    onDraw(at(from), at(to), ended);
  };
  const start = (event: object) => {
    const finger = fingerOf(event);
    if (finger === undefined) return;
    const trace: Trace = { from: finger, to: finger, ended: false, box: null };
    latest.current = trace;
    Taro.createSelectorQuery()
      .select(`#${ID}`)
      .boundingClientRect((found) => {
        trace.box = found as unknown as Box;
        tell(trace);
      })
      .exec();
  };
  const move = (event: object) => {
    const finger = fingerOf(event);
    const trace = latest.current;
    if (trace === null || finger === undefined) return;
    trace.to = finger;
    tell(trace);
  };
  const end = () => {
    const trace = latest.current;
    latest.current = null;
    if (trace === null) return;
    trace.ended = true;
    tell(trace);
  };
  return (
    <View
      id={ID}
      className="cover-area"
      catchMove
      onTouchStart={start}
      onTouchMove={move}
      onTouchEnd={end}
      onTouchCancel={end}
    >
      {children}
    </View>
  );
}
