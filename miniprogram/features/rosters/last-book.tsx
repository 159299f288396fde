import { View } from '@tarojs/components';
import { useState } from 'react';
import { SHEET_TITLE } from '@shared/roster-import/sheets';
import { fullMoment } from '@shared/wording/dates';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Pairs } from '@/components/ui/pairs';
import { Section } from '@/components/ui/section';
import { Sheet } from '@/components/ui/sheet';
import { Slip } from '@/components/ui/slip';
import { countWords, type RosterImport } from './roster-import';

const WHY_LEAST = 2;
const WHY_MAX = 60;

/** What came in last, and the way back. */
export function LastBook({ shown, onStep }: { shown: RosterImport; onStep: (step: RosterImport) => void }) {
  const { id, fileName, byName, at, counts, reason = '', undone, state } = shown;
  const [asking, setAsking] = useState(false);
  const [why, setWhy] = useState('');
  const undo = useCommand('undoRosterImport');
  const takeBack = async () => {
    const begun = await undo.send({ id, reason: why.trim() });
    if (begun === null) return;
    setAsking(false);
    onStep(begun);
  };
  const pairs = [
    { name: '谁导入', value: `${byName}，${fullMoment(at)}` },
    { name: '为什么', value: reason },
    ...counts.map((count) => ({ name: SHEET_TITLE[count.sheet], value: countWords(count) })),
    ...(undone === undefined
      ? []
      : [{ name: '撤回了', value: `${undone.byName}，${fullMoment(undone.at)}，${undone.reason}` }]),
  ];
  return (
    <Section title="上一次导入">
      <Slip>
        <View className="h">{fileName}</View>
        <View className="gap-m">
          <Pairs pairs={pairs} />
        </View>
        {state === 'done' && (
          <View className="gap-m">
            <Button look="danger" onTap={() => setAsking(true)}>
              撤回这次导入
            </Button>
          </View>
        )}
      </Slip>
      <Sheet
        open={asking}
        title="回到导入以前的样子？"
        onClose={undo.busy ? undefined : () => setAsking(false)}
        foot={
          <Button
            look="danger"
            wide
            busy={undo.busy}
            off={why.trim().length < WHY_LEAST ? '先写为什么' : undefined}
            onTap={() => void takeBack()}
          >
            撤回
          </Button>
        }
      >
        <View className="sub">导入以后又改过的，就撤不回了。停用的二维码不会恢复。</View>
        <View className="gap-m">
          <Field
            label="为什么"
            hint="以后的人看得到"
            placeholder="比如：传错了文件"
            value={why}
            max={WHY_MAX}
            onChange={setWhy}
          />
        </View>
        <FailureHint failure={undo.failure} />
      </Sheet>
    </Section>
  );
}
