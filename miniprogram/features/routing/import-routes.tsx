import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { ROUTE_HEADINGS } from '@shared/routing/catalogue-columns';
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

type Answer = OutputOf<'importRoutes'>;

const WHY_LEAST = 2;

/** From a spreadsheet to the catalogue: first what would happen and what is wrong, then all of it or nothing. */
export function ImportRoutes() {
  const [sheet, setSheet] = useState('');
  const [why, setWhy] = useState('');
  const [checked, setChecked] = useState<Answer | null>(null);
  const look = useCommand('importRoutes');
  const enter = useCommand('importRoutes');
  const fresh = checked === null ? 0 : checked.added + checked.changed;
  const ready = checked !== null && checked.problems.length === 0 && !checked.entered && fresh > 0;
  const press = async () => {
    const input = { sheet, why: why.trim() };
    const answer = await (ready
      ? enter.send({ ...input, dryRun: false })
      : look.send({ ...input, dryRun: true }));
    if (answer !== null) setChecked(answer);
  };
  const off =
    sheet.trim() === '' ? '先把表格贴进来' : why.trim().length < WHY_LEAST ? '先写为什么' : undefined;
  return (
    <PageFrame
      title="从表格录目录"
      foot={
        <Bar say={ready ? '再按一下才真的录' : undefined}>
          {checked?.entered === true ? (
            <Button wide onTap={() => go('routing', {})}>
              看派单目录
            </Button>
          ) : (
            <Button look="main" wide off={off} busy={look.busy || enter.busy} onTap={() => void press()}>
              {ready ? `录 ${fresh} 行` : '看看对不对'}
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
          placeholder="类别	地方	级别	主办单位……"
          value={sheet}
          onChange={(next) => {
            setSheet(next);
            setChecked(null);
          }}
        />
        <View className="row gap-s">
          <Button look="text" icon="copy" onTap={() => void copy(ROUTE_HEADINGS.join('\t'), '表头复制好了')}>
            复制表头
          </Button>
        </View>
        <View className="gap-m">
          <Field
            label="为什么"
            hint="以后的人看得到"
            placeholder="比如：三定方案改了"
            value={why}
            max={60}
            onChange={setWhy}
          />
        </View>
      </Slip>
      <FailureHint failure={look.failure ?? enter.failure} />
      {checked !== null && <Checked answer={checked} />}
      <View className="gap-m">
        <Hint tone="calm">地方和级别空着，就是全部。已经有的那一行会改成新的，原来的记在“改过什么”里。</Hint>
      </View>
    </PageFrame>
  );
}

const Checked = ({ answer: { added, changed, unchanged, ...checked } }: { answer: Answer }) => (
  <CheckedSheet {...checked}>
    <View className="h">{`新加 ${added} 行，改 ${changed} 行，没变 ${unchanged} 行`}</View>
  </CheckedSheet>
);
