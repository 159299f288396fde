import { View } from '@tarojs/components';
import {
  WITHHELD_AGAIN,
  WITHHELD_BROWSER,
  WITHHELD_FORGET,
  WITHHELD_WAY,
  WITHHELD_WORDS,
} from '@shared/wording/withheld';
import { canOpenSettings, openSettings } from '@/cloud/settings';
import type { Withheld } from '@/cloud/withheld';
import { spoken } from '@/theme/spoken';
import { Button } from './button';
import { Hint } from './hint';

interface WithheldHintProps {
  withheld: Withheld | null;
  /** Tries the same once more. */
  onAgain: () => void;
  /** Goes on without. */
  onForget: () => void;
  /** Where a screen cannot do without: another way to the same end. */
  instead?: { words?: string; word: string; onTap: () => void };
}

/** A refusal is nobody's fault: what was not given, why it was asked for, how to give it, and how to go on without. */
export function WithheldHint({ withheld, onAgain, onForget, instead }: WithheldHintProps) {
  if (withheld === null) return null;
  const { what, why, without } = WITHHELD_WORDS[withheld.what];
  const asksItself = withheld.by === 'privacy';
  const way = !asksItself && !canOpenSettings ? WITHHELD_BROWSER : '';
  const open = async () => {
    if (asksItself || !canOpenSettings || (await openSettings(withheld))) onAgain();
  };
  return (
    <View className="gap-s" {...spoken({ role: 'alert' })}>
      <Hint>{`${what}${why}${way}${instead?.words ?? without}`}</Hint>
      <View className="row wrap gap-s">
        <Button size="small" onTap={() => void open()}>
          {canOpenSettings ? WITHHELD_WAY[withheld.by] : WITHHELD_AGAIN}
        </Button>
        <Button size="small" look="text" onTap={instead?.onTap ?? onForget}>
          {instead?.word ?? WITHHELD_FORGET}
        </Button>
      </View>
    </View>
  );
}
