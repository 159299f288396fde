import { View } from '@tarojs/components';
import { Dots } from '@/components/ui/dots';
import { silent } from '@/theme/spoken';
import { barWords, partsOf, type Counts } from './duty-view';
import './responsibility.scss';

/** How far several duties are: a bar for the eye, and the same in words, which is what counts. */
export function DutyBar({ counts }: { counts: Counts }) {
  if (counts.duties === 0) return <View className="note">还没分成责任事项</View>;
  const { fulfilled, going } = partsOf(counts);
  return (
    <View>
      <View className="duty-bar" {...silent}>
        <View className="duty-bar-fulfilled" style={{ width: `${fulfilled}%` }} />
        <View className="duty-bar-going" style={{ width: `${going}%` }} />
      </View>
      <View className="note duty-facts">
        <Dots
          facts={barWords(counts).map((words) => (
            <View className={`inline nb ${words.startsWith('超期') ? 'late bold' : ''}`} key={words}>
              {words}
            </View>
          ))}
        />
      </View>
    </View>
  );
}
