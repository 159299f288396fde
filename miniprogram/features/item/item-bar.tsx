import { View } from '@tarojs/components';
import { useContext, useState } from 'react';
import { COMMAND_DONE } from '@shared/wording/commands';
import { OvertakenContext } from '@/cloud/overtaken';
import { useCommand } from '@/cloud/use-command';
import { Bar } from '@/components/ui/bar';
import { Button, WeChatButton } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Hint } from '@/components/ui/hint';
import type { IconName } from '@/components/ui/icon-name';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';
import { barOf, type BarButton, type BarCommand } from './bar-view';
import type { Detail } from '@/components/item/detail-view';
import { WithdrawSheet } from './withdraw-sheet';
import type { WordsCommand } from '@/components/item/use-words';
import { WordsSheet } from './words-sheet';

interface ItemBarProps {
  detail: Detail;
  onChanged: () => Promise<void>;
  onObject: () => void;
}

const ICON: Partial<Record<BarCommand, IconName>> = {
  supplement: 'pen',
  urge: 'bell',
  appeal: 'undo',
  reopen: 'undo',
  withdraw: 'undo',
  object_publication: 'eyex',
};

type Drawer = WordsCommand | 'withdraw' | 'more' | null;

const WORDS_DONE: Record<WordsCommand, string> = {
  supplement: COMMAND_DONE.supplement,
  supply_info: '回答了，他们接着办',
  reopen: '再办一次，会告诉您哪天',
  appeal: '交上了，换人来看',
};

const TAKES_BACK: readonly BarCommand[] = ['withdraw', 'object_publication'];
const WORDS_COMMANDS = Object.keys(WORDS_DONE) as WordsCommand[];
const isWords = (command: BarCommand): command is WordsCommand => command in WORDS_DONE;

/** At the thumb: one sentence, at most one red button, and behind ⋯ what takes something back. */
export function ItemBar({ detail, onChanged, onObject }: ItemBarProps) {
  const now = useNow();
  const [drawer, setDrawer] = useState<Drawer>(null);
  const urge = useCommand('urge');
  const view = barOf(detail, now);
  const overtaken = useContext(OvertakenContext)?.words ?? null;
  // Only WeChat can share; a lone button stands in the bar instead of behind ⋯.
  const shares = detail.shareToken !== undefined && process.env.TARO_ENV !== 'h5';
  const sharesAlone = shares && view.more.length === 0 && view.plain.length < 2;
  const alone = view.main === null && view.plain.length === 0 && !sharesAlone;
  const close = () => setDrawer(null);

  const press = async ({ command }: BarButton) => {
    if (command === 'rate') go('rate', { no: detail.no });
    else if (isWords(command) || command === 'withdraw') setDrawer(command);
    else if (command === 'object_publication') {
      close();
      onObject();
    } else if ((await urge.send({ no: detail.no })) !== null) {
      close();
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
            {overtaken !== null && <Hint>{overtaken}</Hint>}
            {view.say !== null && overtaken === null && urge.failure === null && <View>{view.say}</View>}
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
          <Button icon="more" grow={alone} label={moreLabel(view.more)} onTap={() => setDrawer('more')}>
            {alone ? '还能做什么' : ''}
          </Button>
        )}
      </Bar>
      <Sheet open={drawer === 'more'} title="还能做这些" onClose={close}>
        <View className="stack">
          {shares && <ShareButton wide />}
          {view.more.map((button) => (
            <Button
              key={button.command}
              wide
              look={TAKES_BACK.includes(button.command) ? 'danger' : 'plain'}
              icon={ICON[button.command]}
              off={button.off}
              busy={button.command === 'urge' && urge.busy}
              onTap={() => void press(button)}
            >
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
      {WORDS_COMMANDS.map((command) => (
        <WordsSheet
          key={command}
          command={command}
          open={drawer === command}
          detail={detail}
          onClose={close}
          onDone={() => done(WORDS_DONE[command])}
        />
      ))}
    </>
  );
}

/** What lies behind ⋯, for who cannot see it. */
function moreLabel(more: readonly BarButton[]): string {
  const words = more.map(({ command, word }) => (command === 'withdraw' ? '撤回' : word));
  return `更多：${[...words, '叫家人一起跟'].join('、')}`;
}

function ShareButton(shape: { wide?: boolean; grow?: boolean }) {
  return (
    <WeChatButton opens="share" icon="share" {...shape}>
      叫家人一起跟
    </WeChatButton>
  );
}
