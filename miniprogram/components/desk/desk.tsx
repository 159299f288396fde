import { View } from '@tarojs/components';
import { useCallback, useEffect, useMemo, useRef, type PropsWithChildren, type ReactNode } from 'react';
import { DeskContext } from '@/navigation/desk-context';
import { useDesk, type Opened } from './use-desk';
import { useKeys } from './use-keys';
import { useWidth, WIDE } from './use-width';
import './desk.scss';

interface DeskProps {
  /** Where opening is itself an act (a deputy has looked), nothing opens before somebody asks for it. */
  opensFirst: boolean;
  item: (opened: Opened) => ReactNode;
}

/** Reached by script, not by Tab; WeChat's View knows no such thing. */
const focusable = { tabIndex: -1 };

/** A browser as wide as a desk: the list on the left, the item beside it. On a narrow one only the list. */
export function Desk({ opensFirst, item, children }: PropsWithChildren<DeskProps>) {
  const wide = useWidth(WIDE);
  const { opened, open, tell, changed, step } = useDesk(opensFirst);
  const main = useRef<(() => void) | null>(null);
  const mainIs = useCallback((press: (() => void) | null) => {
    main.current = press;
  }, []);
  const chosen = opened?.no ?? null;
  useKeys({ step, press: useCallback(() => main.current?.(), []) });
  useInSight(chosen);
  const desk = useMemo(
    () => (wide ? { chosen, open, tell, changed, mainIs } : null),
    [wide, chosen, open, tell, changed, mainIs],
  );
  return (
    <DeskContext.Provider value={desk}>
      <View className={`desk ${opened === null ? '' : 'desk-open'}`}>
        <View className="desk-list">
          {children}
          <KeysHint />
        </View>
        <View className="desk-item" id="desk-item" {...focusable}>
          {opened === null ? <View className="desk-none">点开哪件，就在这里办</View> : item(opened)}
        </View>
      </View>
    </DeskContext.Provider>
  );
}

const SETTLED_MS = 50;

/** The chosen row is in sight, and the keyboard goes on in the item. */
function useInSight(chosen: string | null): void {
  const before = useRef<string | null>(null);
  useEffect(() => {
    if (chosen === null) return undefined;
    if (before.current !== null) document.getElementById('desk-item')?.focus({ preventScroll: true });
    before.current = chosen;
    // Taro's elements take their class a moment after React has set it.
    const waiting = setTimeout(
      () => document.querySelector('.desk-list .page-body .is-on')?.scrollIntoView({ block: 'nearest' }),
      SETTLED_MS,
    );
    return () => clearTimeout(waiting);
  }, [chosen]);
}

function KeysHint() {
  return (
    <View className="desk-keys">
      <View className="desk-key">J</View>
      <View className="desk-key">K</View>
      上下
      <View className="desk-key">Enter</View>
      按红按钮
    </View>
  );
}
