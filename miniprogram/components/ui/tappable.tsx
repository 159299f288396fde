import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { spoken, type Spoken } from '@/theme/spoken';

interface TappableProps extends Spoken {
  className?: string;
  /** Absent: it is seen but cannot be tapped, and says so. */
  onTap?: () => void;
}

/**
 * Anything a finger may press that is not a button of WeChat's own: spoken as one, darker while pressed, and reachable
 * by keyboard on a wide screen.
 */
export function Tappable({
  className = '',
  onTap,
  children,
  role,
  ...said
}: PropsWithChildren<TappableProps>) {
  if (onTap === undefined) {
    // A blocked button is still a button; a row that opens nothing is only words.
    const still =
      said.disabled === true ? spoken({ ...said, role: role ?? 'button' }) : spoken({ ...said, role });
    return (
      <View className={className} {...still}>
        {children}
      </View>
    );
  }
  const keyboard =
    process.env.TARO_ENV === 'h5'
      ? {
          tabIndex: 0,
          onKeyDown: (event: { key?: string; preventDefault(): void }) => {
            if (event.key !== 'Enter' && event.key !== ' ') return;
            event.preventDefault();
            onTap();
          },
        }
      : {};
  return (
    <View
      className={className}
      hoverClass="is-down"
      hoverStayTime={80}
      onClick={(event) => {
        // A button inside a card must not also open the card.
        event.stopPropagation();
        onTap();
      }}
      {...spoken({ ...said, role: role ?? 'button' })}
      {...keyboard}
    >
      {children}
    </View>
  );
}
