import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icon-name';
import { Tappable } from './tappable';

interface CellProps {
  icon?: IconName;
  /** Anything in place of the icon: a face, a leaf, a thumbnail. */
  before?: ReactNode;
  title: ReactNode;
  detail?: ReactNode;
  /** Right-hand remark, or what the row does ("改一下"). */
  note?: ReactNode;
  /** `link` colours the note as something to press. */
  noteLook?: 'note' | 'link';
  label?: string;
  onTap?: () => void;
}

/** One row of a list. With ›, the whole row can be pressed; without, it cannot. */
export function Cell({ icon, before, title, detail, note, noteLook = 'note', label, onTap }: CellProps) {
  return (
    <Tappable
      className={`cell ${onTap ? 'cell-open' : ''}`}
      label={label}
      role={onTap ? 'link' : undefined}
      onTap={onTap}
    >
      {icon !== undefined && <Icon name={icon} className="cell-icon" />}
      {before}
      <View className="grow cell-words">
        <View>{title}</View>
        {detail !== undefined && <View className="note cell-detail">{detail}</View>}
      </View>
      {note !== undefined && <View className={`cell-note cell-note-${noteLook}`}>{note}</View>}
      {onTap !== undefined && noteLook === 'note' && <Icon name="go" size="s" className="cell-go" />}
    </Tappable>
  );
}
