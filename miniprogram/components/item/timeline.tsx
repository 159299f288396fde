import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { Icon } from '../ui/icon';
import { Thumb } from '../ui/photos';
import { Dots } from '../ui/dots';
import { Tappable } from '../ui/tappable';

/** One step: who did what, when, in whose words. */
export interface TimelineStep {
  key: string;
  phase: 'past' | 'now' | 'next';
  /** `县人大办交给县交通运输局`. */
  who: string;
  /** Moment and circumstances: `9 月 24 日 周四 09:30`, `柳溪镇政府帮着办`. */
  facts: readonly string[];
  /** What was said, word for word. */
  quote?: string;
  photos?: readonly { id: string; path: string }[];
  /** Seen by colleagues only. */
  internal?: boolean;
}

interface TimelineProps {
  steps: readonly TimelineStep[];
  onPhoto?: (id: string) => void;
  /** In place of a step's quote, for what needs more than words. */
  extra?: (step: TimelineStep) => ReactNode;
}

/** Above this many the middle folds: the beginning says what it is, the end where it is. */
const ROOM = 8;
const KEPT_FIRST = 2;
const KEPT_LAST = 4;

/** Oldest above, what is still to come below. */
export function Timeline({ steps, onPhoto, extra }: TimelineProps) {
  const [unfolded, setUnfolded] = useState(false);
  const folded = !unfolded && steps.length > ROOM;
  const shown = folded ? [...steps.slice(0, KEPT_FIRST), ...steps.slice(-KEPT_LAST)] : steps;
  const hidden = steps.length - shown.length;
  return (
    <View className="line">
      {shown.map((step, index) => (
        <View key={step.key}>
          {folded && index === KEPT_FIRST && (
            <Tappable className="line-step line-fold" expanded={false} onTap={() => setUnfolded(true)}>
              <View className="line-dot" />
              {`中间还有 ${hidden} 步`}
              <Icon name="down" size="s" />
            </Tappable>
          )}
          <Step step={step} last={index === shown.length - 1} onPhoto={onPhoto} extra={extra} />
        </View>
      ))}
    </View>
  );
}

function Step({
  step,
  last,
  onPhoto,
  extra,
}: Omit<TimelineProps, 'steps'> & { step: TimelineStep; last: boolean }) {
  const { phase, who, facts, quote, photos = [], internal } = step;
  return (
    <View className={`line-step line-${phase} ${last ? 'line-last' : ''}`}>
      <View className="line-dot" />
      <View className="line-who">{who}</View>
      <View className="line-at">
        <Dots facts={internal ? [...facts, '只有同事看得到'] : facts} />
      </View>
      {(quote !== undefined || photos.length > 0) && (
        <View className={`quote ${internal ? 'quote-inner' : ''}`}>
          {quote !== undefined && <View className="prose">{quote}</View>}
          {photos.length > 0 && (
            <View className="row wrap quote-photos">
              {photos.map(({ id, path }, index) => (
                <Tappable key={id} label={`看第 ${index + 1} 张照片`} onTap={onPhoto && (() => onPhoto(id))}>
                  <Thumb path={path} />
                </Tappable>
              ))}
            </View>
          )}
        </View>
      )}
      {extra?.(step)}
    </View>
  );
}
