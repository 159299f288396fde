import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import type { CountedBy } from '@shared/statistics/activity-numbers';
import { ACTIVITY_FORM_WORD } from '@shared/wording/activities';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { Leaf } from '@/components/item/leaf';
import { Dots } from '@/components/ui/dots';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { back, go } from '@/navigation/go';
import { cameWords, organiserWords } from './activity-words';

interface CountedActivitiesProps {
  half: string;
  title: string;
  of?: { kind: CountedBy; id: string };
}

/** The activities of a half-year, the latest first, each with who held it and how many came. */
export function CountedActivities({ half, title, of }: CountedActivitiesProps) {
  const input = { state: 'closed' as const, half, of };
  const { state, pages, failure, more, refresh, loadMore } = usePages('listActivities', input);
  const activities = pages.flatMap((page) => page.activities);
  useReachBottom(() => void loadMore());
  return (
    <FourFaces
      state={state === 'data' && activities.length === 0 ? 'empty' : state}
      error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
      empty={{
        title: '这半年还没有结束的活动',
        words: '活动结束了才算数。',
        action: { word: '回去看别的数', onTap: () => back('work') },
      }}
    >
      <Section title={title}>
        {activities.map((activity) => (
          <Slip key={activity.id} onTap={() => go('activity', { id: activity.id })}>
            <View className="row row-wide row-top">
              <Leaf day={activity.day} tone="still" />
              <View className="grow">
                <View className="h">{`${ACTIVITY_FORM_WORD[activity.form]}，${activity.where}`}</View>
                <View className="note gap-s">
                  <Dots
                    facts={[
                      organiserWords(activity),
                      cameWords(activity),
                      activity.items > 0 && `${activity.items} 件事`,
                    ]}
                  />
                </View>
              </View>
            </View>
          </Slip>
        ))}
      </Section>
      <MoreRow more={more} onMore={() => void loadMore()} />
    </FourFaces>
  );
}
