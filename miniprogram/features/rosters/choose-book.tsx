import { View } from '@tarojs/components';
import { useState } from 'react';
import { SHEET_TITLE, SHEETS, type SheetKey } from '@shared/roster-import/sheets';
import { call } from '@/cloud/call';
import { useCommand } from '@/cloud/use-command';
import { useTable } from '@/cloud/use-table';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { FileButton } from '@/components/ui/file-button';
import { Pick } from '@/components/ui/pick';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { WithheldHint } from '@/components/ui/withheld-hint';
import type { Place } from '@/session/session';
import { LastBook } from './last-book';
import type { RosterImport, Standing } from './roster-import';
import { StandingSlip } from './standing-slip';

interface ChooseBookProps {
  place: Place;
  standing: Standing;
  brought: RosterImport | undefined;
  onChecked: (checked: RosterImport) => void;
  onStep: (step: RosterImport) => void;
}

/** The empty workbook and the one that stands, what becomes of those who are not in it, and the file. */
export function ChooseBook({ place, standing, brought, onChecked, onStep }: ChooseBookProps) {
  const [missing, setMissing] = useState<'keep' | 'remove'>('keep');
  const [pasted, setPasted] = useState<string | null>(null);
  const [sheet, setSheet] = useState<SheetKey>('deputies');
  const check = useCommand('checkRosterImport');
  const table = useTable(place.id);
  const fromFile = async () => {
    check.clearFailure();
    const chosen = await table.choose();
    if (chosen === null) return;
    const { fileName, ...file } = chosen;
    const checked = await check.send({ file, fileName, missing });
    if (checked !== null) onChecked(checked);
  };
  const fromText = async () => {
    const text = pasted ?? '';
    const checked = await check.send({ text, sheet, fileName: `粘贴的“${SHEET_TITLE[sheet]}”`, missing });
    if (checked !== null) onChecked(checked);
  };
  const { percent } = table;
  const step = percent !== null ? `正在传 ${Math.round(percent)}%` : check.busy ? '正在一行行看' : null;
  const pasting = pasted !== null;
  return (
    <PageFrame
      title="名册"
      foot={
        <Bar after={step === null ? '先看看会改什么，再决定导不导入。' : undefined}>
          <Button
            look="main"
            wide
            busy={step !== null}
            off={pasting && pasted.trim() === '' ? '先把表格贴进来' : undefined}
            onTap={() => void (pasting ? fromText() : fromFile())}
          >
            {step ?? (pasting ? '看看对不对' : '选文件')}
          </Button>
        </Bar>
      }
    >
      <WithheldHint
        withheld={table.withheld}
        onAgain={() => void fromFile()}
        onForget={table.forgetWithheld}
        instead={{
          words: '表格也可以直接贴进来。',
          word: '贴进来',
          onTap: () => {
            table.forgetWithheld();
            setPasted('');
          },
        }}
      />
      <Slip>
        <View className="h">片区、站点、单位、代表、工作人员，在一个 Excel 里改好，一次导入</View>
        <View className="sub gap-s">一张表管一样，只带要改的几张也行。Excel（.xlsx）和单张 CSV 都收。</View>
        <View className="gap-m row wrap">
          <FileButton
            word="导出现在的"
            ready="名册好了，发到聊天里"
            given="名册给您了"
            ask={() => call('getRosterFile', { what: 'current' })}
          />
          <FileButton
            word="下载空表"
            ready="空表好了，发到聊天里"
            given="空表给您了"
            ask={() => call('getRosterFile', { what: 'template' })}
          />
        </View>
        {process.env.TARO_ENV !== 'h5' && (
          <View className="note gap-m">填好的表先发到微信里（比如文件传输助手），再点“选文件”。</View>
        )}
      </Slip>
      {pasting && (
        <Slip>
          <View className="field-label">贴的是哪张表</View>
          <Chips
            label="贴的是哪张表"
            choices={SHEETS.map((value) => ({ value, word: SHEET_TITLE[value] }))}
            chosen={sheet}
            onChoose={setSheet}
          />
          <View className="gap-m">
            <Field
              lines
              label="从表格里复制，贴在这里"
              hint="连列名一起"
              placeholder="姓名	职务	联络站……"
              value={pasted}
              onChange={setPasted}
            />
          </View>
        </Slip>
      )}
      <View className="gap-s">
        <Button look="text" icon={pasting ? 'doc' : 'copy'} onTap={() => setPasted(pasting ? null : '')}>
          {pasting ? '改成选文件' : '不用文件，直接粘贴'}
        </Button>
      </View>
      <Section title="表里没有的人和单位">
        <Slip>
          <Pick
            on={missing === 'keep'}
            word="留着"
            detail="只加新的、改动过的"
            onTap={() => setMissing('keep')}
          />
          <Pick
            on={missing === 'remove'}
            word="去掉"
            detail="表里有谁就是谁，换届时用；手里有事没办完的去不掉"
            onTap={() => setMissing('remove')}
          />
        </Slip>
      </Section>
      <FailureHint failure={table.failure ?? check.failure} />
      <StandingSlip standing={standing} />
      {brought !== undefined && <LastBook shown={brought} onStep={onStep} />}
    </PageFrame>
  );
}
