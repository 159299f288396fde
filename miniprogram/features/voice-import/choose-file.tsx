import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { IMPORT_ROWS_MAX } from '@shared/voice-import/limits';
import { OFFLINE_SOURCES, type OfflineSource } from '@shared/voice-import/sources';
import { dayInSentence } from '@shared/wording/dates';
import { SOURCE_WORD } from '@shared/wording/kinds';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Cell } from '@/components/ui/cell';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { WithheldHint } from '@/components/ui/withheld-hint';
import type { Place } from '@/session/session';
import { StationChips, type ChoosableStations } from './station-chips';
import { TemplateButton } from './template-button';
import { useCheck, type VoiceImport } from './use-check';

interface ChooseFileProps {
  place: Place;
  /** For an office alone. */
  stations: ChoosableStations | undefined;
  before: VoiceImport | undefined;
  onChecked: (checked: VoiceImport) => void;
  onLook: () => void;
}

const STATE_WORD = {
  wrong: '有几处要改',
  ready: '看过了，还没登记',
  running: '登记到一半',
  done: '登记好了',
} as const;

/** The empty table, what goes for rows that do not say, and the file. */
export function ChooseFile({ place, stations, before, onChecked, onLook }: ChooseFileProps) {
  const sources = OFFLINE_SOURCES.filter((one) => place.entries.length === 0 || place.entries.includes(one));
  const [source, setSource] = useState<OfflineSource>(
    sources.includes('paper') ? 'paper' : (sources[0] ?? 'paper'),
  );
  const [stationId, setStationId] = useState<string | null>(null);
  const { choose, step, failure, withheld, forgetWithheld } = useCheck(place.id, onChecked);
  const start = () => void choose({ source, stationId: stationId ?? undefined });
  return (
    <PageFrame
      title="批量登记"
      foot={
        <Bar after={step === null ? '先看看对不对，再决定登不登记。' : undefined}>
          <Button look="main" wide busy={step !== null} onTap={start}>
            {step ?? '选文件'}
          </Button>
        </Bar>
      }
    >
      <WithheldHint withheld={withheld} onAgain={start} onForget={forgetWithheld} />
      <Slip>
        <View className="h">纸上、电话里、群里、接待时听来的，填进一张表，一次登记好</View>
        <View className="sub gap-s">{`一行写一件，最多 ${IMPORT_ROWS_MAX} 行。Excel（.xlsx）和 CSV 都行。`}</View>
        <View className="gap-m">
          <TemplateButton />
        </View>
        {process.env.TARO_ENV !== 'h5' && (
          <View className="note gap-m">填好的表先发到微信里（比如文件传输助手），再点“选文件”。</View>
        )}
      </Slip>
      <Slip>
        <View className="field-label">表里没写怎么来的，就当是</View>
        <Chips
          label="表里没写怎么来的，就当是"
          choices={sources.map((value) => ({ value, word: SOURCE_WORD[value] }))}
          chosen={source}
          onChoose={setSource}
        />
        {stations !== undefined && (
          <StationChips stations={stations} chosen={stationId} onChoose={setStationId} />
        )}
      </Slip>
      <FailureHint failure={failure} />
      {before !== undefined && (
        <Section title="上一次">
          <Slip kind="list">
            <Cell
              icon="doc"
              title={before.fileName}
              detail={`${before.byName} ${dayInSentence(dayOf(before.at))}，${STATE_WORD[before.state]}`}
              onTap={onLook}
            />
          </Slip>
        </Section>
      )}
    </PageFrame>
  );
}
