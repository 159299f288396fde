import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { TIERS, type Tier } from '@shared/item/kinds';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { UnitChoice } from '@/components/item/unit-choice';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { useSession } from '@/session/session';

type Routes = OutputOf<'listRoutes'>;
export type Row = Routes['rows'][number];

interface RowSheetProps {
  categoryId: string;
  /** Null: a new one. */
  row: Row | null;
  /** Those that are there: a new one for the same area and tier takes the place of the old. */
  rows: readonly Row[];
  areas: Routes['areas'];
  onClose: () => void;
  onSaved: () => Promise<void>;
}

const ALL = 'all';
const WHY_LEAST = 2;

/** One row: for which items, to whom, and why. Which items it is for does not change; another row is another row. */
export function RowSheet({ categoryId, row, rows, areas, onClose, onSaved }: RowSheetProps) {
  const { place } = useSession();
  const [areaId, setAreaId] = useState(row?.areaId ?? ALL);
  const [tier, setTier] = useState<Tier | typeof ALL>(row?.tier ?? ALL);
  const [unitId, setUnitId] = useState(row?.unitId ?? null);
  const [helperIds, setHelperIds] = useState<readonly string[]>(row?.coHandlerIds ?? []);
  const [policyId, setPolicyId] = useState(row?.policyId ?? ALL);
  const [why, setWhy] = useState('');
  const units = useQuery('listUnits', { categoryId, ...(tier === ALL ? {} : { tier }) });
  const save = useCommand('saveRoute');
  const standing = newest(rows, areaId === ALL ? undefined : areaId, tier === ALL ? undefined : tier);
  const whyOff = why.trim().length < WHY_LEAST ? '先写为什么' : undefined;

  const send = async (to: string | null) => {
    const input = {
      categoryId,
      ...(areaId === ALL ? {} : { areaId }),
      ...(tier === ALL ? {} : { tier }),
      unitId: to,
      coHandlerIds: to === null ? [] : helperIds.filter((id) => id !== to),
      ...(policyId === ALL || to === null ? {} : { policyId }),
      why: why.trim(),
      seenAt: standing?.since.at ?? 0,
    };
    if ((await save.send(input)) === null) return;
    await onSaved();
    toast(to === null ? '删掉了，记在下面' : '记下了');
    onClose();
  };

  return (
    <Sheet
      open
      title={row === null ? '加一行' : row.words.where}
      onClose={save.busy ? undefined : onClose}
      foot={
        <View className="row">
          {row !== null && (
            <Button look="danger" busy={save.busy} off={whyOff} onTap={() => void send(null)}>
              删掉这行
            </Button>
          )}
          <Button
            look="main"
            grow
            busy={save.busy}
            off={unitId === null ? '先选交给谁' : whyOff}
            onTap={() => void send(unitId)}
          >
            记下
          </Button>
        </View>
      }
    >
      {row === null && (
        <>
          <View className="field-label">哪里的</View>
          <Chips
            label="哪里的"
            choices={[
              { value: ALL, word: '全部地方' },
              ...areas.map(({ id, name }) => ({ value: id, word: name })),
            ]}
            chosen={areaId}
            onChoose={setAreaId}
          />
          <View className="field-label gap-m">哪一级</View>
          <Chips
            label="哪一级"
            choices={[
              { value: ALL, word: '不分级' },
              ...(place?.tiers ?? []).map(({ id, label }) => ({ value: id, word: label })),
            ]}
            chosen={tier}
            onChoose={(value) => setTier(TIERS.find((one) => one === value) ?? ALL)}
          />
        </>
      )}
      <View className="field-label gap-m">交给谁</View>
      <UnitChoice
        units={units}
        leadId={unitId}
        onLead={setUnitId}
        helperIds={helperIds}
        onHelpers={setHelperIds}
      />
      <View className="field-label gap-m">多久答复</View>
      <Chips
        label="多久答复"
        choices={[
          { value: ALL, word: '照平常' },
          ...(place?.policies ?? []).map(({ id, label }) => ({ value: id, word: label })),
        ]}
        chosen={policyId}
        onChoose={setPolicyId}
      />
      <View className="gap-m">
        <Field
          label="为什么"
          hint="以后的人看得到"
          value={why}
          max={60}
          placeholder="比如：三定方案写明的"
          onChange={setWhy}
        />
      </View>
      <FailureHint failure={save.failure} />
    </Sheet>
  );
}

/** The one that stands now for area and tier. */
function newest(rows: readonly Row[], areaId: string | undefined, tier: Tier | undefined): Row | undefined {
  return rows
    .filter((row) => row.areaId === areaId && row.tier === tier)
    .sort((one, other) => other.since.at - one.since.at)[0];
}
