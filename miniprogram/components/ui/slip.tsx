import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { Tappable } from './tappable';

interface SlipProps {
  /** `list` holds cells edge to edge; `bare` leaves the padding to what is inside. */
  kind?: 'card' | 'list' | 'bare';
  className?: string;
  label?: string;
  /** The one that is open beside the list on a wide screen. */
  selected?: boolean;
  onTap?: () => void;
}

/** A white slip of paper: whatever belongs to one matter lies on one slip. */
export function Slip({
  kind = 'card',
  className = '',
  label,
  selected,
  onTap,
  children,
}: PropsWithChildren<SlipProps>) {
  const classes = `slip slip-${kind} ${className}`;
  if (onTap === undefined) return <View className={classes}>{children}</View>;
  return (
    <Tappable
      className={`${classes} slip-open ${selected ? 'is-on' : ''}`}
      label={label}
      role="link"
      selected={selected}
      onTap={onTap}
    >
      {children}
    </Tappable>
  );
}
