import { View } from '@tarojs/components';
import type { OutputOf } from '@shared/contract/operations';
import { calledOffWords, movedWords, sessionWhen } from '@shared/wording/receptions';
import { Leaf } from '@/components/item/leaf';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { useNow } from '@/session/now';

export type Held = OutputOf<'getHeldReception'>;

/** Which session this is, and how it ended. */
export function HeldHead({ data }: { data: Held }) {
  const now = useNow();
  const { state, day, came, untold } = data;
  const moved = movedWords(data);
  const told = untold > 0 && (state === 'called_off' || data.movedFrom !== undefined);
  return (
    <Slip>
      <View className="row row-wide row-top">
        <Leaf day={day} big tone={state === 'planned' ? 'normal' : state === 'closed' ? 'ok' : 'still'} />
        <View className="grow">
          <View className="title">{data.stationName}</View>
          <View className="sub gap-s">{sessionWhen(data, now)}</View>
          {moved !== null && <View className="note gap-s">{moved}</View>}
          {state === 'closed' && <View className="bold gap-s">{`接待了 ${came} 位`}</View>}
        </View>
      </View>
      {state === 'called_off' && <Hint>{calledOffWords(data)}</Hint>}
      {told && <Hint>{`有 ${untold} 位是站里代约的，手机告诉不到，请当面或打电话告诉他们。`}</Hint>}
    </Slip>
  );
}
