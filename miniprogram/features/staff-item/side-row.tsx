import { View } from '@tarojs/components';
import { useState } from 'react';
import { commandLabel } from '@shared/wording/commands';
import { momentLabel } from '@shared/wording/dates';
import { Button } from '@/components/ui/button';
import { Sheet } from '@/components/ui/sheet';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { shownButtons, sideButtonsOf, type SideButton, type SideCommand } from './side-buttons';
import { SIDE_SHEETS, type SheetCommand } from './side-sheets';
import { UrgeButton } from './urge-button';
import { mainCommandOf, offered, type Detail } from './work-view';

interface SideRowProps {
  detail: Detail;
  /** The drawer that stands open at first: its button was pressed in the list. */
  open?: SideCommand;
  onChanged: () => Promise<void>;
}

/** What else can be done: a few words at the thumb, the rest behind 更多, each with its drawer. */
export function SideRow({ detail, open, onChanged }: SideRowProps) {
  // What was pressed in the list may have been done since.
  const first = open !== undefined && offered(detail, open) !== undefined ? open : null;
  const [drawer, setDrawer] = useState<SideCommand | 'more' | null>(first);
  const { place } = useSession();
  const now = useNow();
  // A drawer that was shut by mistake still holds what was written.
  const [opened, setOpened] = useState<readonly SheetCommand[]>(
    first === null || first === 'urge' ? [] : [first],
  );
  const show = (command: SheetCommand) => {
    setOpened((known) => (known.includes(command) ? known : [...known, command]));
    setDrawer(command);
  };
  const close = () => setDrawer(null);
  const done = async () => {
    close();
    await onChanged();
  };
  const buttons = sideButtonsOf(detail);
  const shown = shownButtons(buttons, mainCommandOf(detail) !== null);
  const rest = buttons.slice(shown.length);
  const button = ({ command, availableAt }: SideButton, wide: boolean) =>
    command === 'urge' ? (
      <UrgeButton key={command} no={detail.no} availableAt={availableAt} onDone={onChanged} />
    ) : (
      <Button
        key={command}
        look={wide ? 'plain' : 'text'}
        wide={wide}
        off={availableAt === undefined ? undefined : `${momentLabel(availableAt, now)}后能办`}
        onTap={() => show(command)}
      >
        {commandLabel(command, place ?? undefined)}
      </Button>
    );
  return (
    <>
      {shown.map((one) => button(one, false))}
      {rest.length > 0 && (
        <Button look="text" onTap={() => setDrawer('more')}>
          更多
        </Button>
      )}
      <Sheet open={drawer === 'more'} title="还能做这些" onClose={close}>
        <View className="stack">{rest.map((one) => button(one, true))}</View>
      </Sheet>
      {opened.map((command) => {
        const Drawer = SIDE_SHEETS[command];
        return (
          <Drawer key={command} detail={detail} open={drawer === command} onClose={close} onDone={done} />
        );
      })}
    </>
  );
}
