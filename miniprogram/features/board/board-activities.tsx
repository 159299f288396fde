import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { ACTIVITY_FORM_WORD } from '@shared/wording/activities';
import { usePages } from '@/cloud/use-pages';
import { Leaf } from '@/components/item/leaf';
import { StatusTag } from '@/components/item/status-tag';
import { MoreRow } from '@/components/ui/more-row';
import { Slip } from '@/components/ui/slip';
import { Tappable } from '@/components/ui/tappable';
import { go } from '@/navigation/go';

type FirstPage = OutputOf<'listBoardActivities'>;
type Activity = FirstPage['activities'][number];

interface BoardActivitiesProps {
  placeId: string;
  stationId: string | undefined;
  /** It comes with the board's own first page. */
  first: FirstPage;
}

/** What came of the last activities, each matter with its state. Nothing while there is none: the board goes on below. */
export function BoardActivities({ placeId, stationId, first }: BoardActivitiesProps) {
  const { pages, more, loadMore } = usePages('listBoardActivities', { placeId, stationId }, first);
  // The last one stands above the matters; those before it are a tap away.
  const [all, setAll] = useState(false);
  const activities = pages.flatMap((page) => page.activities);
  if (activities.length === 0) return null;
  return (
    <>
      {(all ? activities : activities.slice(0, 1)).map((activity) => (
        <ActivitySlip key={activity.id} activity={activity} named={stationId === undefined} />
      ))}
      {!all && activities.length > 1 ? (
        <MoreRow more="some" onMore={() => setAll(true)} word="看以前的活动" />
      ) : (
        <MoreRow more={more} onMore={() => void loadMore()} />
      )}
    </>
  );
}

function ActivitySlip({ activity, named }: { activity: Activity; named: boolean }) {
  const { form, day, where, stationName, shown } = activity;
  return (
    <Slip>
      <View className="row row-wide row-top">
        <Leaf day={day} tone="still" />
        <View className="grow">
          <View className="h">{`${ACTIVITY_FORM_WORD[form]}，${where}`}</View>
          <View className="note gap-s">
            {`${named ? `${stationName}，` : ''}收了 ${shown.length} 件，办到这一步`}
          </View>
        </View>
      </View>
      {shown.map(({ no, state, title }) => (
        <Tappable
          key={no}
          className="board-activity-row"
          onTap={title === undefined ? undefined : () => go('published', { no })}
        >
          <View className="grow two">{title ?? `编号 ${no}`}</View>
          <StatusTag state={state} viewer="submitter" />
        </Tappable>
      ))}
    </Slip>
  );
}
