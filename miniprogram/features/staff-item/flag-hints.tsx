import { View } from '@tarojs/components';
import type { FlagKind, ReplyFlag } from '@shared/routing/flags/flag';
import { flagWords } from '@shared/wording/reply-flags';
import { Button } from '@/components/ui/button';
import { Hint } from '@/components/ui/hint';

interface FlagHintsProps {
  flags: readonly ReplyFlag[];
  onDismiss: (kind: FlagKind) => void;
}

/** What the reviewer may want to look at. Waved off, it is gone; none of it keeps a reply from being let out. */
export function FlagHints({ flags, onDismiss }: FlagHintsProps) {
  return (
    <>
      {flags.map((flag) => (
        <View className="gap-s" key={flag.kind}>
          <Hint
            tone="ask"
            icon="eye"
            action={
              <Button look="text" size="small" onTap={() => onDismiss(flag.kind)}>
                没事
              </Button>
            }
          >
            {flagWords(flag)}
          </Hint>
        </View>
      ))}
    </>
  );
}
