import { View } from '@tarojs/components';
import { silent } from '@/theme/spoken';
import './progress-bar.scss';

/** How far something is; the words beside it say it, too. */
export const ProgressBar = ({ done, of }: { done: number; of: number }) => (
  <View className="progress-bar" {...silent}>
    <View className="progress-bar-done" style={{ width: `${(done / Math.max(1, of)) * 100}%` }} />
  </View>
);
