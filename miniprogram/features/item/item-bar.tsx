import { View } from '@tarojs/components';
import { useState } from 'react';
import { COMMAND_DONE } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { Bar } from '@/components/ui/bar';
import { Button, WeChatButton } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import type { IconName } from '@/components/ui/icon-name';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';
import { barOf, type BarButton, type BarCommand } from './bar-view';
import type { Detail } from '@/components/item/detail-view';
import { WithdrawSheet } from './withdraw-sheet';
import { WordsSheet } from './words-sheet';

interface ItemBarProps {
  detail: Detail;
  onChanged: () => Promise<void>;
}

const ICON: Partial<Record<BarCommand, IconName>> = { supplement: 'pen', urge: 'bell', appeal: 'undo' };

type Drawer = 'supplement' | 'appeal' | 'withdraw' | 'more' | null;

/** At the thumb: one sentence, at most one red button, and behind ⋯ what takes something back. */
export function ItemBar({ detail, onChanged }: ItemBarProps) {
  const now = useNow();
  const [drawer, setDrawer] = useState<Drawer>(null);
  const urge = useCommand('urge');
  const view = barOf(detail, now);
  // Only WeChat can share; a lone button stands in the bar instead of behind ⋯.
  const shares = detail.shareToken !== undefined && process.env.TARO_ENV !== 'h5';
  const sharesAlone = shares && view.more.length === 0 && view.plain.length < 2;
  const close = () => setDrawer(null);

  const press = async ({ command }: BarButton) => {
    if (command === 'rate') go('rate', { no: detail.no });
    else if (command !== 'urge') setDrawer(command);
    else if ((await urge.send({ no: detail.no })) !== null) {
      toast(COMMAND_DONE.urge, 'bell');
      await onChanged();
    }
  };
  const done = (words: string) => {
    close();
    toast(words);
    void onChanged();
  };

  return (
    <>
      <Bar
        say={
          <>
            <FailureHint failure={urge.failure} />
            {view.say !== null && urge.failure === null && <View>{view.say}</View>}
          </>
        }
      >
        {view.main !== null && (
          <Button look="main" onTap={() => void press(view.main as BarButton)}>
            {view.main.word}
          </Button>
        )}
        {view.plain.map((button) => (
          <Button
            key={button.command}
            grow
            icon={ICON[button.command]}
            off={button.off}
            busy={button.command === 'urge' && urge.busy}
            onTap={() => void press(button)}
          >
            {button.word}
          </Button>
        ))}
        {sharesAlone && <ShareButton grow />}
        {(view.more.length > 0 || (shares && !sharesAlone)) && (
          <Button icon="more" label="更多：撤回、叫家人一起跟" onTap={() => setDrawer('more')}>
            {''}
          </Button>
        )}
      </Bar>
      <Sheet open={drawer === 'more'} title="还能做这些" onClose={close}>
        <View className="stack">
          {shares && <ShareButton wide />}
          {view.more.map((button) => (
            <Button key={button.command} wide look="danger" icon="undo" onTap={() => void press(button)}>
              {button.word}
            </Button>
          ))}
        </View>
      </Sheet>
      <WithdrawSheet
        open={drawer === 'withdraw'}
        detail={detail}
        onClose={close}
        onDone={() => done(COMMAND_DONE.withdraw)}
      />
      <WordsSheet
        command="supplement"
        open={drawer === 'supplement'}
        detail={detail}
        onClose={close}
        onDone={() => done(COMMAND_DONE.supplement)}
      />
      <WordsSheet
        command="appeal"
        open={drawer === 'appeal'}
        detail={detail}
        onClose={close}
        onDone={() => done('交上了，换人来看')}
      />
    </>
  );
}

function ShareButton(shape: { wide?: boolean; grow?: boolean }) {
  return (
    <WeChatButton opens="share" icon="share" {...shape}>
      叫家人一起跟
    </WeChatButton>
  );
}
