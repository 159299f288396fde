import { View } from '@tarojs/components';
import { Icon } from '@/components/ui/icon';
import type { IconName } from '@/components/ui/icon-name';
import type { Preview } from './settings-view';
import './settings.scss';

const ICON: Record<Preview['touches'][number]['kind'], IconName> = {
  dates: 'clock',
  screens: 'eye',
  notices: 'bell',
  public: 'users',
};

/** Line by line: what is wrong, or what will be other than it was and whom it reaches. */
export function Touches({ preview: { problems, changes, touches } }: { preview: Preview }) {
  if (problems.length > 0)
    return (
      <View>
        {problems.map(({ key, where, problem }) => (
          <Line key={`${key}${where}`} icon="alarm" words={`${where}：${problem}`} />
        ))}
        <View className="note gap-s">一处也没有改，写的都还在。</View>
      </View>
    );
  if (changes.length === 0) return <View className="sub">和现在的一样，没有要改的。</View>;
  return (
    <View>
      {changes.map((words) => (
        <Line key={words} icon="pen" words={words} />
      ))}
      {touches.length > 0 && <View className="field-label gap-m">碰到什么</View>}
      {touches.map(({ kind, words }) => (
        <Line key={words} icon={ICON[kind]} words={words} />
      ))}
    </View>
  );
}

function Line({ icon, words }: { icon: IconName; words: string }) {
  return (
    <View className="row row-top settings-line">
      <Icon name={icon} size="s" className="settings-line-icon" />
      <View className="grow">{words}</View>
    </View>
  );
}
