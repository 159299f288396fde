import { View } from '@tarojs/components';
import { useState, type PropsWithChildren } from 'react';
import { commandLabel } from '@shared/wording/commands';
import { momentLabel } from '@shared/wording/dates';
import type { Failure } from '@/cloud/answer';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Hint } from '@/components/ui/hint';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { DeclineSheet } from './decline-sheet';
import { HandOverSheet } from './hand-over-sheet';
import { ItemBody } from './item-body';
import { SendBackSheet } from './send-back-sheet';
import { UrgeButton } from './urge-button';
import type { WorkProps } from './work-props';
import { sideButtonsOf, type SideCommand } from './work-view';

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
  const [drawer, setDrawer] = useState<SideCommand | null>(open ?? null);
  const { place } = useSession();
  const now = useNow();
  const close = () => setDrawer(null);
  const done = async () => {
    close();
    await onChanged();
  };
  const side = sideButtonsOf(detail);
  return (
    <PageFrame
      title={detail.no}
      wide
      foot={
        <Bar
          say={
            main === undefined
              ? `现在${detail.holderName}在办，不用您做什么`
              : missing && <Hint tone="late">{missing}</Hint>
          }
        >
          {side.map(({ command, availableAt }) =>
            command === 'urge' ? (
              <UrgeButton key={command} no={detail.no} availableAt={availableAt} onDone={onChanged} />
            ) : (
              <Button
                key={command}
                look="text"
                off={availableAt === undefined ? undefined : `${momentLabel(availableAt, now)}后能办`}
                onTap={() => setDrawer(command)}
              >
                {commandLabel(command, place ?? undefined)}
              </Button>
            ),
          )}
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
      <DeclineSheet detail={detail} open={drawer === 'decline'} onClose={close} onDone={done} />
      <HandOverSheet detail={detail} open={drawer === 'hand_over'} onClose={close} onDone={done} />
      <SendBackSheet detail={detail} open={drawer === 'send_back'} onClose={close} onDone={done} />
    </PageFrame>
  );
}
