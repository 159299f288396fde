import { View } from '@tarojs/components';
import type { PropsWithChildren } from 'react';
import { stateWord } from '@shared/wording/states';
import type { Failure } from '@/cloud/answer';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Hint } from '@/components/ui/hint';
import { ItemBody } from './item-body';
import { SideRow } from './side-row';
import type { WorkProps } from './work-props';

interface ItemFrameProps extends WorkProps {
  /** The red button. Absent: nothing is asked of this person now. */
  main?: { word: string; busy: boolean; onTap: () => void };
  failure?: Failure | null;
  /** What the form still lacks, said beside the button: the field itself may be out of sight. */
  missing?: string;
}

/** An item as those who work on it see it: its words, the form of the moment, its story; the actions at the thumb. */
export function ItemFrame({
  detail,
  onChanged,
  main,
  failure = null,
  missing,
  open,
  children,
}: PropsWithChildren<ItemFrameProps>) {
  return (
    <PageFrame
      title={detail.no}
      wide
      foot={
        <Bar
          say={
            main === undefined
              ? detail.holderName === ''
                ? `这件事${stateWord(detail.state, 'staff')}`
                : `现在${detail.holderName}在办，不用您做什么`
              : missing && <Hint tone="late">{missing}</Hint>
          }
        >
          <SideRow detail={detail} open={open} onChanged={onChanged} />
          {main !== undefined && (
            <Button look="main" grow busy={main.busy} onTap={main.onTap}>
              {main.word}
            </Button>
          )}
        </Bar>
      }
    >
      <ItemBody detail={detail} onChanged={onChanged} main={main?.busy === false ? main.onTap : undefined}>
        {children}
        {failure !== null && (
          <View className="gap-m">
            <FailureHint failure={failure} />
          </View>
        )}
      </ItemBody>
    </PageFrame>
  );
}
