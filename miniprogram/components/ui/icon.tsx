import { View } from '@tarojs/components';
import { silent, spoken } from '@/theme/spoken';
import type { IconName } from './icon-name';

interface IconProps {
  name: IconName;
  /** `s` 16 px beside notes, `l` 26 px alone; otherwise the size that fits the words of the theme. */
  size?: 's' | 'm' | 'l';
  className?: string;
  /** Only when the icon stands without a word. */
  label?: string;
}

export function Icon({ name, size = 'm', className = '', label }: IconProps) {
  const heavy = size === 's' ? ' i-heavy' : '';
  return (
    <View
      className={`i i-${name} i-size-${size}${heavy} ${className}`}
      {...(label === undefined ? silent : spoken({ label, role: 'img' }))}
    />
  );
}
