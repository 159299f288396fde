import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { ACTIVITY_FORM_WORD } from '@shared/wording/activities';
import { useCommand } from '@/cloud/use-command';
import { Leaf } from '@/components/item/leaf';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { Dots } from '@/components/ui/dots';
import { FailureHint } from '@/components/ui/failure-hint';
import { Question } from '@/components/ui/sheet';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { go } from '@/navigation/go';
import { LinkItemsSheet } from './link-items-sheet';

export type Activity = OutputOf<'listActivities'>['activities'][number];

interface ActivitySlipProps {
  activity: Activity;
  onChanged: () => Promise<void>;
}

export function ActivitySlip({ activity, onChanged }: ActivitySlipProps) {
  const { id, form, day, where, stationName, state, nos } = activity;
  const [linking, setLinking] = useState(false);
  const [ending, setEnding] = useState(false);
  const close = useCommand('closeActivity');
  const end = async () => {
    if ((await close.send({ id })) === null) return;
    setEnding(false);
    toast('贴到公示栏了');
    await onChanged();
  };
  return (
    <Slip>
      <View className="row row-wide row-top">
        <Leaf day={day} tone={state === 'closed' ? 'still' : 'normal'} />
        <View className="grow">
          <View className="h">{`${ACTIVITY_FORM_WORD[form]}，${where}`}</View>
          <View className="note gap-s">
            <Dots facts={[stationName, nos.length === 0 ? '还没挂事' : `挂了 ${nos.length} 件`]} />
          </View>
        </View>
      </View>
      {nos.map((no) => (
        <Cell key={no} icon="doc" title={no} onTap={() => go('staffItem', { no })} />
      ))}
      {state === 'planned' && (
        <View className="row gap-m">
          <Button grow icon="link" onTap={() => setLinking(true)}>
            挂一件事
          </Button>
          <Button grow onTap={() => setEnding(true)}>
            活动结束
          </Button>
        </View>
      )}
      {state === 'closed' && (
        <View className="note gap-s">在公示栏上，每件事写着办到哪一步。准备公示过的，才写是什么事。</View>
      )}
      <FailureHint failure={close.failure} />
      {linking && <LinkItemsSheet activity={activity} onClose={() => setLinking(false)} onDone={onChanged} />}
      <Question
        open={ending}
        question="这次活动结束了？"
        consequence="会贴到这个站的公示栏：哪天、在哪里、收了哪些事、办到哪一步。结束以后不能再挂。"
        back="还没有"
        forth="结束，贴出来"
        look="main"
        busy={close.busy}
        onBack={() => setEnding(false)}
        onForth={() => void end()}
      />
    </Slip>
  );
}
