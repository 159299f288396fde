import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { STATION_COLUMNS } from '@shared/place/station-columns';
import { useCommand } from '@/cloud/use-command';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { CheckedSheet } from '@/components/ui/checked-sheet';
import { copy } from '@/components/ui/copy';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';

type Answer = OutputOf<'importStations'>;

/** From a spreadsheet to stations: first what would happen and what is wrong, then all of it or nothing. */
export function ImportStations() {
  const [sheet, setSheet] = useState('');
  const [checked, setChecked] = useState<Answer | null>(null);
  const look = useCommand('importStations');
  const enter = useCommand('importStations');
  const write = (next: string) => {
    setSheet(next);
    setChecked(null);
  };
  const ready = checked !== null && checked.problems.length === 0 && !checked.entered;
  const press = async () => {
    const answer = await (ready ? enter.send({ sheet, dryRun: false }) : look.send({ sheet, dryRun: true }));
    if (answer !== null) setChecked(answer);
  };
  const off = sheet.trim() === '' ? '先把表格贴进来' : undefined;
  return (
    <PageFrame
      title="录联络站"
      foot={
        <Bar say={ready ? '再按一下才真的录' : undefined}>
          {checked?.entered === true ? (
            <Button wide onTap={() => go('stationMap', {})}>
              看联络站地图
            </Button>
          ) : (
            <Button look="main" wide off={off} busy={look.busy || enter.busy} onTap={() => void press()}>
              {ready ? `录 ${checked.added.length + checked.changed.length} 个站` : '看看对不对'}
            </Button>
          )}
        </Bar>
      }
    >
      <Slip>
        <Field
          lines
          label="从表格里复制，贴在这里"
          hint="第一行是表头"
          placeholder="名称	类型	所在地……"
          value={sheet}
          onChange={write}
        />
        <View className="row gap-s">
          <Button look="text" icon="copy" onTap={() => void copy(STATION_COLUMNS.join('\t'), '表头复制好了')}>
            复制表头
          </Button>
        </View>
      </Slip>
      <FailureHint failure={look.failure ?? enter.failure} />
      {checked !== null && <Checked answer={checked} />}
      <View className="gap-m">
        <Hint tone="calm">名称一样的当作同一个站，改它的；空着的格子不动。每个站的页面和码自己就有。</Hint>
      </View>
    </PageFrame>
  );
}

const Checked = ({ answer: { added, changed, unchanged, ...checked } }: { answer: Answer }) => (
  <CheckedSheet {...checked}>
    <View className="h">{`新加 ${added.length} 个，改 ${changed.length} 个，没变 ${unchanged} 个`}</View>
    {added.length > 0 && <View className="sub gap-s">{`新加：${namesOf(added)}`}</View>}
    {changed.length > 0 && <View className="sub gap-s">{`改：${namesOf(changed)}`}</View>}
  </CheckedSheet>
);

const NAMES = 6;

const namesOf = (names: readonly string[]) =>
  names.length > NAMES ? `${names.slice(0, NAMES).join('、')}等` : names.join('、');
