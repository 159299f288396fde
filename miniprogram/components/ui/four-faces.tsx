import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { silent } from '@/theme/spoken';
import { Button } from './button';

interface Said {
  title: string;
  words?: string;
  /** The next step. An empty list without one leaves people standing. */
  action?: { word: string; onTap: () => void };
}

interface FourFacesProps {
  state: 'loading' | 'error' | 'empty' | 'data';
  /** As tall as what will come, so that nothing jumps. */
  skeleton?: ReactNode;
  error?: Said;
  empty?: Said;
  children?: ReactNode;
}

/** Loading, not reached, nothing yet, here it is: every list and every page has exactly these. */
export function FourFaces({ state, skeleton, error, empty, children }: FourFacesProps) {
  if (state === 'loading') return <View aria-label="正在取">{skeleton ?? <SlipBones />}</View>;
  if (state === 'error') return <Empty picture="error" {...(error ?? { title: '没连上' })} />;
  if (state === 'empty') return <Empty picture="empty" {...(empty ?? { title: '还没有' })} />;
  return <>{children}</>;
}

function Empty({ picture, title, words, action }: Said & { picture: 'error' | 'empty' }) {
  return (
    <View className="slip">
      <View className="empty">
        <View className={`empty-picture empty-picture-${picture}`} {...silent} />
        <View className="h">{title}</View>
        {words !== undefined && <View className="gap-s">{words}</View>}
        {action !== undefined && (
          <View className="gap-m">
            <Button onTap={action.onTap}>{action.word}</Button>
          </View>
        )}
      </View>
    </View>
  );
}

export function Bone({ width = '100%', height = 16 }: { width?: string; height?: number }) {
  return <View className="bone" style={{ width, height: `${height}px` }} />;
}

/** The shape of slips with a calendar page on the left. */
export function SlipBones({ count = 3 }: { count?: number }) {
  return (
    <>
      {Array.from({ length: count }, (_, index) => (
        <View className="slip row row-top row-wide" key={index}>
          <View className="bone bone-leaf" />
          <View className="grow stack">
            <Bone width="80%" />
            <Bone width="50%" />
            <Bone width="62%" />
          </View>
        </View>
      ))}
    </>
  );
}
