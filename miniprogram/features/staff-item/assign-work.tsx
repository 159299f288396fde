import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Tier } from '@shared/item/kinds';
import { COMMAND_DONE, commandLabel } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { FourFaces } from '@/components/ui/four-faces';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { useSession } from '@/session/session';
import { DueDate } from './due-slip';
import { ItemFrame } from './item-frame';
import { UnitPicks } from './unit-picks';
import { WhatItIs } from './what-it-is';
import type { WorkProps } from './work-props';

/** Category, level and owner: what is undecided does not leave the queue (柞水 ZS-08). The clock starts with it. */
export function AssignWork({ detail, onChanged }: WorkProps) {
  const { place, hat } = useSession();
  const mine = hat?.tiers;
  const tiers = (place?.tiers ?? []).filter(({ id }) => mine === undefined || mine.includes(id));
  const [tier, setTier] = useState<Tier | null>(
    detail.tier ?? (tiers.length === 1 ? (tiers[0]?.id ?? null) : null),
  );
  const [categoryId, setCategoryId] = useState<string | null>(detail.categoryId ?? null);
  const [unitId, setUnitId] = useState<string | null>(null);
  const [helpers, setHelpers] = useState<readonly string[]>([]);
  const [tried, setTried] = useState(false);
  const units = useQuery('listUnits', {
    ...(categoryId === null ? {} : { categoryId }),
    ...(tier === null ? {} : { tier }),
  });
  const policyId = tiers.find(({ id }) => id === tier)?.policyId;
  const preview = useQuery('previewDue', policyId === undefined ? null : { no: detail.no, policyId });
  const assign = useCommand('assign');
  const chosen = units.data?.units.find(({ id }) => id === unitId);
  const missing = [
    categoryId === null && '哪一类',
    tier === null && '哪一级',
    chosen === undefined && '交给谁',
  ].filter((one): one is string => one !== false);

  const press = async () => {
    setTried(true);
    if (categoryId === null || tier === null || chosen === undefined) return;
    const coHandlerIds = helpers.filter((id) => id !== chosen.id);
    const input = { no: detail.no, tier, categoryId, leadUnitId: chosen.id, coHandlerIds };
    if ((await assign.send(input)) === null) return;
    toast(COMMAND_DONE.assign);
    await onChanged();
  };
  const label = commandLabel('assign', place ?? undefined);
  const word =
    chosen === undefined ? label : label === '交办' ? `交给${chosen.name}` : `${label}给${chosen.name}`;
  return (
    <ItemFrame
      detail={detail}
      onChanged={onChanged}
      failure={assign.failure}
      missing={tried && missing.length > 0 ? `还没定：${missing.join('、')}。定了才能交出去。` : undefined}
      main={{ word, busy: assign.busy, onTap: () => void press() }}
    >
      <Slip>
        <WhatItIs
          categories={place?.categories ?? []}
          tiers={tiers}
          categoryId={categoryId}
          tier={tier}
          onCategory={setCategoryId}
          onTier={setTier}
        />
        <View className="field-label staff-item-part">
          交给谁<View className="field-hint">派单目录建议的在前</View>
        </View>
        <FourFaces
          state={units.state === 'data' && units.data?.units.length === 0 ? 'empty' : units.state}
          error={{ title: '单位没取到', action: { word: '再试一次', onTap: () => void units.refresh() } }}
          empty={{ title: '这一级没有单位', words: '换一级看看。' }}
        >
          <UnitPicks
            units={units.data?.units ?? []}
            leadId={unitId}
            helperIds={helpers}
            onLead={setUnitId}
            onHelpers={setHelpers}
          />
        </FourFaces>
        {preview.data !== null && (
          <>
            <View className="hr" />
            <DueDate due={preview.data.due} days={preview.data.days} />
          </>
        )}
      </Slip>
    </ItemFrame>
  );
}
