import { useRef, type PointerEvent, type PropsWithChildren } from 'react';
import type { Point } from './marks';

interface DrawAreaProps {
  onDraw: (from: Point, to: Point, done: boolean) => void;
}

/** Finger, pen or mouse. */
export function DrawArea({ onDraw, children }: PropsWithChildren<DrawAreaProps>) {
  const from = useRef<Point | null>(null);
  const pointOf = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLDivElement>): Point => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  };
  const drawn = (done: boolean) => (event: PointerEvent<HTMLDivElement>) => {
    if (from.current === null) return;
    onDraw(from.current, pointOf(event), done);
    if (done) from.current = null;
  };
  return (
    <div
      className="cover-area"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        from.current = pointOf(event);
      }}
      onPointerMove={drawn(false)}
      onPointerUp={drawn(true)}
      onPointerCancel={drawn(true)}
    >
      {children}
    </div>
  );
}
