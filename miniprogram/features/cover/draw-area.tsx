import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useRef, type PropsWithChildren } from 'react';
import type { Point } from './marks';

interface DrawAreaProps {
  onDraw: (from: Point, to: Point, done: boolean) => void;
}

/** What WeChat's touches carry; Taro's type of a common event leaves it out. */
interface Touched {
  touches: { clientX: number; clientY: number }[];
  changedTouches: Touched['touches'];
}

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

const ID = 'draw-area';

/** Where a finger draws. wx.createSelectorQuery tells where the picture lies; the browser's variant asks the element. */
export function DrawArea({ onDraw, children }: PropsWithChildren<DrawAreaProps>) {
  const box = useRef<Box | null>(null);
  const from = useRef<Point | null>(null);
  const to = useRef<Point | null>(null);

  const pointOf = (event: object): Point | null => {
    const { touches, changedTouches } = event as Touched;
    const finger = touches[0] ?? changedTouches[0];
    const area = box.current;
    if (finger === undefined || area === null) return null;
    return { x: (finger.clientX - area.left) / area.width, y: (finger.clientY - area.top) / area.height };
  };
  const start = (event: object) => {
    Taro.createSelectorQuery()
      .select(`#${ID}`)
      .boundingClientRect((found) => {
        box.current = found as unknown as Box;
        from.current = pointOf(event);
        to.current = from.current;
      })
      .exec();
  };
  const move = (event: object) => {
    const point = pointOf(event);
    if (from.current === null || point === null) return;
    to.current = point;
    onDraw(from.current, point, false);
  };
  const end = () => {
    if (from.current !== null && to.current !== null) onDraw(from.current, to.current, true);
    from.current = null;
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
