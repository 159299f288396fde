import { View } from '@tarojs/components';
import { useState } from 'react';
import { DEPUTY_ROLES, isOneOf } from '@shared/permission/roles';
import { ACTIVITY_FORM_WORD } from '@shared/wording/activities';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Leaf } from '@/components/item/leaf';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { Dots } from '@/components/ui/dots';
import { FourFaces } from '@/components/ui/four-faces';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { cameWords, organiserWords } from './activity-words';
import { AttendanceSheet } from './attendance-sheet';
import { ResolutionSheet } from './resolution-sheet';

/** One activity: who held it, who came, what was settled, what came of it. */
export function ActivityPage({ id }: { id: string | undefined }) {
  const { hat } = useSession();
  const { known, failure: unknown } = useKnownSession();
  const { state, data, failure, refresh, replace } = useQuery(
    'getActivity',
    id === undefined || !known ? null : { id },
  );
  const [writing, setWriting] = useState<'came' | 'settled' | null>(null);
  useComingBack(() => void refresh());
  const role = hat?.role ?? 'leader';
  const mayWrite = data !== null && role !== 'leader';
  const open = data?.state === 'planned';
  // A deputy opens what is theirs from their own list; of others there is the number.
  const opens = isOneOf(DEPUTY_ROLES, role) ? () => undefined : (no: string) => () => go('staffItem', { no });
  return (
    <PageFrame
      title="活动"
      foot={
        mayWrite ? (
          <Bar>
            {open && (
              <Button grow onTap={() => setWriting('came')}>
                记谁来了
              </Button>
            )}
            <Button look="main" grow onTap={() => setWriting(open ? 'settled' : 'came')}>
              {open ? '定了一件事' : '补记谁来了'}
            </Button>
          </Bar>
        ) : undefined
      }
    >
      <FourFaces
        state={state}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void refresh() },
        }}
      >
        {data !== null && (
          <>
            <Slip>
              <View className="row row-wide row-top">
                <Leaf day={data.day} tone={open ? 'normal' : 'still'} />
                <View className="grow">
                  <View className="h">{`${ACTIVITY_FORM_WORD[data.form]}，${data.where}`}</View>
                  <View className="note gap-s">
                    <Dots facts={[organiserWords(data), open ? '正在办' : '结束了']} />
                  </View>
                </View>
              </View>
            </Slip>
            <Section title="谁来了" note={cameWords(data) === '' ? '还没写' : cameWords(data)}>
              {data.attended.length > 0 && (
                <Slip>
                  <View className="sub">{data.attended.map(({ name }) => name).join('、')}</View>
                </Slip>
              )}
            </Section>
            <Section
              title="定了什么"
              note={data.resolutions.length === 0 ? '还没有' : `${data.resolutions.length} 件，都编了号`}
            >
              {data.resolutions.length > 0 && (
                <Slip kind="list">
                  {data.resolutions.map(({ text, no }) => (
                    <Cell key={no} icon="flag" title={text} detail={no} onTap={opens(no)} />
                  ))}
                </Slip>
              )}
            </Section>
            <BroughtHere nos={data.nos} settled={data.resolutions.map(({ no }) => no)} opens={opens} />
            {writing === 'came' && (
              <AttendanceSheet
                activity={data}
                onClose={() => setWriting(null)}
                onDone={(detail) => {
                  setWriting(null);
                  replace(detail);
                }}
              />
            )}
            {writing === 'settled' && (
              <ResolutionSheet
                id={data.id}
                onClose={() => setWriting(null)}
                onDone={(detail) => {
                  setWriting(null);
                  replace(detail);
                }}
              />
            )}
          </>
        )}
      </FourFaces>
    </PageFrame>
  );
}

interface BroughtHereProps {
  nos: readonly string[];
  settled: readonly string[];
  opens: (no: string) => (() => void) | undefined;
}

/** Matters that were there before and were spoken of here. */
function BroughtHere({ nos, settled, opens }: BroughtHereProps) {
  const others = nos.filter((no) => !settled.includes(no));
  if (others.length === 0) return null;
  return (
    <Section title="说到的事" note={`${others.length} 件`}>
      <Slip kind="list">
        {others.map((no) => (
          <Cell key={no} icon="doc" title={no} onTap={opens(no)} />
        ))}
      </Slip>
    </Section>
  );
}
