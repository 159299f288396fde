import { View } from '@tarojs/components';
import { useState } from 'react';
import { professionalStationsFor } from '@shared/place/station-people';
import { COMMAND_DONE, commandLabel } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { CategoryChips } from '@/components/entry/category-chips';
import { Pick } from '@/components/ui/pick';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { useSession } from '@/session/session';
import { ItemFrame } from './item-frame';
import { ProfessionalPicks } from './professional-picks';
import type { WorkProps } from './work-props';

/** Who should look first: a deputy of this station, or the office at once. */
export function AdmitWork({ detail, onChanged }: WorkProps) {
  const { place } = useSession();
  const [deputyId, setDeputyId] = useState<string | null>(null);
  const [categoryId, setCategoryId] = useState<string | null>(detail.categoryId ?? null);
  const stations = useQuery('listStations', { placeId: detail.placeId });
  const admit = useCommand('admit');
  const station = stations.data?.stations.find(({ name }) => name === detail.stationName);
  // A dispute belongs to no station: any deputy of the place may lead it.
  const known =
    detail.kind === 'dispute' ? stations.data?.stations.flatMap((one) => one.deputies) : station?.deputies;
  const deputies = known?.filter(({ available }) => available) ?? [];
  const professional = professionalStationsFor(categoryId ?? undefined, stations.data?.stations ?? []);

  const press = async () => {
    const to = deputyId === null ? { to: 'triage' as const } : { to: 'with_deputy' as const, deputyId };
    const category = categoryId === null ? {} : { categoryId };
    if ((await admit.send({ no: detail.no, ...to, ...category })) === null) return;
    toast(COMMAND_DONE.admit);
    await onChanged();
  };
  const main = {
    word: commandLabel('admit', place ?? undefined),
    busy: admit.busy,
    onTap: () => void press(),
  };
  return (
    <ItemFrame detail={detail} onChanged={onChanged} failure={admit.failure} main={main}>
      <Slip>
        <View className="field-label">先给谁</View>
        <Pick
          on={deputyId === null}
          word={`交给${place?.officeName ?? '人大办'}`}
          detail="要部门来办的事"
          onTap={() => setDeputyId(null)}
        />
        {deputies.map(({ id, name, title, constituency }) => (
          <Pick
            key={id}
            on={deputyId === id}
            word={`${name}代表`}
            detail={`${title}，${constituency}`}
            onTap={() => setDeputyId(id)}
          />
        ))}
        {professional.map((one) => (
          <ProfessionalPicks
            key={one.id}
            station={one}
            deputyId={deputyId}
            shown={deputies.map(({ id }) => id)}
            onChoose={setDeputyId}
          />
        ))}
        <View className="staff-item-part">
          <CategoryChips
            question="哪一类？拿不准可以先不选"
            categories={place?.categories ?? []}
            chosen={categoryId}
            onChoose={setCategoryId}
          />
        </View>
      </Slip>
    </ItemFrame>
  );
}
