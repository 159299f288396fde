import { View } from '@tarojs/components';
import { Cell } from '@/components/ui/cell';
import { Hint } from '@/components/ui/hint';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { useInSteps } from '@/components/ui/use-in-steps';
import { go } from '@/navigation/go';
import { DutyBar } from './duty-bar';
import { gapWords, type ListView } from './duty-view';

/** A bar with its words each: a screen and a half. */
const AT_ONCE = 8;

/** The list as a whole, and each category of it. */
export function Categories({ list }: { list: ListView }) {
  const { categories, tasks, counts, unsplit, ownOnly, mayEdit, bulletins } = list;
  const gaps = gapWords(list);
  const drawn = useInSteps(categories.length, AT_ONCE);
  return (
    <>
      <Slip>
        <View className="h">
          {ownOnly
            ? `您单位负责 ${counts.duties} 项`
            : `${categories.length} 类，${tasks} 项任务，${counts.duties} 项责任事项`}
        </View>
        <DutyBar counts={counts} />
        {unsplit > 0 && <View className="note">{`还有 ${unsplit} 项任务没分成责任事项`}</View>}
      </Slip>
      {gaps.length > 0 && (
        <View className="gap-m">
          <Hint>{`和应有的数不一样：${gaps.join('；')}。`}</Hint>
        </View>
      )}
      {!mayEdit && bulletins.latestDay !== undefined && (
        <View className="gap-m">
          <Slip kind="list">
            <Cell
              icon="doc"
              title="通报"
              note={bulletins.unread > 0 ? `${bulletins.unread} 份没看过` : undefined}
              onTap={() => go('bulletins', {})}
            />
          </Slip>
        </View>
      )}
      <Section title="按类别" note={`${categories.length} 类`}>
        <Slip kind="list">
          {categories.slice(0, drawn).map(({ name, tasks: own, counts: some }) => (
            <Cell
              key={name}
              title={<View className="mid">{name}</View>}
              detail={<DutyBar counts={some} />}
              note={`${own} 项任务`}
              onTap={() => go('dutyCategory', { name })}
            />
          ))}
        </Slip>
      </Section>
    </>
  );
}
