import { useDidHide, useDidShow } from '@tarojs/taro';
import { useEffect, useRef } from 'react';

interface Keys {
  step: (by: 1 | -1) => void;
  press: () => void;
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** J and K go down and up, Enter does what the red button does. Nothing while somebody writes or is being asked. */
export function useKeys({ step, press }: Keys): void {
  const shown = useRef(true);
  useDidShow(() => {
    shown.current = true;
  });
  // Tab pages stay alive behind one another.
  useDidHide(() => {
    shown.current = false;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!shown.current || event.defaultPrevented || event.isComposing || isWriting(event.target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('[role=dialog]') !== null) return;
      const key = event.key.toLowerCase();
      if (key === 'j') step(1);
      else if (key === 'k') step(-1);
      else if (key === 'enter' && !event.repeat) press();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [step, press]);
}
