import { View } from '@tarojs/components';
import { useState } from 'react';
import { professionalStationsFor } from '@shared/place/station-people';
import { COMMAND_DONE, commandLabel } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { CategoryChips } from '@/components/entry/category-chips';
import { DeputyPickList } from '@/components/item/deputy-pick-list';
import { Pick } from '@/components/ui/pick';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { useSession } from '@/session/session';
import { AssignWork } from './assign-work';
import { ItemFrame } from './item-frame';
import { ProfessionalPicks } from './professional-picks';
import type { WorkProps } from './work-props';

/** Who should look first: a deputy of this station, or the office at once. A dispute that came back: another deputy. */
export function AdmitWork({ detail, onChanged, open }: WorkProps) {
  const { place } = useSession();
  const [tried, setTried] = useState(false);
  const [deputyId, setDeputyId] = useState<string | null>(null);
  const [categoryId, setCategoryId] = useState<string | null>(detail.categoryId ?? null);
  const stations = useQuery('listStations', { placeId: detail.placeId });
  const admit = useCommand('admit');
  const station = stations.data?.stations.find(({ name }) => name === detail.stationName);
  // A dispute belongs to no station: any deputy of the place may lead it.
  const known =
    detail.kind === 'dispute' ? stations.data?.stations.flatMap((one) => one.deputies) : station?.deputies;
  const again = detail.state === 'triage';
  const [toUnit, setToUnit] = useState(false);
  // Who gave it back is not asked a second time.
  const deputies =
    known?.filter(({ id, available }) => available && !(again && id === detail.deputyId)) ?? [];
  const inGrid = (stations.data?.stations ?? [])
    .flatMap((one) => one.deputies)
    .filter(
      ({ id, available }, nth, all) =>
        detail.grid?.deputies.some((one) => one.id === id) === true &&
        available &&
        all.findIndex((one) => one.id === id) === nth,
    );
  const others = deputies.filter(({ id }) => !inGrid.some((one) => one.id === id));
  const professional = professionalStationsFor(categoryId ?? undefined, stations.data?.stations ?? []);

  const press = async () => {
    setTried(true);
    if (again && deputyId === null) return;
    const to = deputyId === null ? { to: 'triage' as const } : { to: 'with_deputy' as const, deputyId };
    const category = categoryId === null ? {} : { categoryId };
    if ((await admit.send({ no: detail.no, ...to, ...category })) === null) return;
    toast(again ? '请过去了' : COMMAND_DONE.admit);
    await onChanged();
  };
  const main = {
    word: again ? '请这位代表领办' : commandLabel('admit', place ?? undefined),
    busy: admit.busy,
    onTap: () => void press(),
  };
  if (toUnit) return <AssignWork detail={detail} onChanged={onChanged} />;
  const missing = again && tried && deputyId === null ? '还没定：请哪位代表。' : undefined;
  return (
    <ItemFrame
      detail={detail}
      onChanged={onChanged}
      open={open}
      failure={admit.failure}
      missing={missing}
      main={main}
    >
      <Slip>
        <View className="field-label">{again ? '另请哪位代表领办' : '先给谁'}</View>
        {!again && (
          <Pick
            on={deputyId === null}
            word={`交给${place?.officeName ?? '人大办'}`}
            detail={detail.kind === 'dispute' ? '先收下，再定请谁' : '要部门来办的事'}
            onTap={() => setDeputyId(null)}
          />
        )}
        {inGrid.length > 0 && (
          <View className="staff-item-part">
            <View className="field-label">
              {`${detail.grid?.name ?? ''}的代表`}
              <View className="field-hint">事情就在这个网格里</View>
            </View>
            <DeputyPickList deputies={inGrid} chosen={deputyId} onChoose={({ id }) => setDeputyId(id)} />
            {others.length > 0 && <View className="field-label">联络站的代表</View>}
          </View>
        )}
        <DeputyPickList deputies={others} chosen={deputyId} onChoose={({ id }) => setDeputyId(id)} />
        {again && (
          <Pick on={false} word="交给部门" detail="要部门来办的，选单位" onTap={() => setToUnit(true)} />
        )}
        {professional.map((one) => (
          <ProfessionalPicks
            key={one.id}
            station={one}
            deputyId={deputyId}
            shown={[...deputies, ...inGrid].map(({ id }) => id)}
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
