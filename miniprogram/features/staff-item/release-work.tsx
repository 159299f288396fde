import { View } from '@tarojs/components';
import type { FlagKind } from '@shared/routing/flags/flag';
import { COMMAND_DONE, commandLabel } from '@shared/wording/commands';
import { fullMoment } from '@shared/wording/dates';
import { RESULT_CLASS_WORD } from '@shared/wording/kinds';
import { replyModeSentence } from '@shared/wording/reply-mode';
import { useCommand } from '@/cloud/use-command';
import { Pairs } from '@/components/ui/pairs';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import { useKeptDraft } from '@/state/use-kept-draft';
import { FlagHints } from './flag-hints';
import { FlaggedText } from './flagged-text';
import { ItemFrame } from './item-frame';
import type { WorkProps } from './work-props';

/** What the reviewer waved off, of this reply alone. */
interface Waved {
  dismissed: FlagKind[];
}

/** The office reads the reply as the resident will, then lets it out or sends it back. */
export function ReleaseWork({ detail, onChanged }: WorkProps) {
  const now = useNow();
  const { place } = useSession();
  const release = useCommand('release');
  const { reply, no, version, replyFlags = [] } = detail;
  const { draft, change, clear } = useKeptDraft<Waved>(`waved.${no}.${version}`, (kept) => ({
    dismissed: kept.dismissed ?? [],
  }));
  const flags = replyFlags.filter(({ kind }) => !draft.dismissed.includes(kind));
  const press = async () => {
    if ((await release.send({ no })) === null) return;
    clear({ dismissed: [] });
    toast(COMMAND_DONE.release);
    await onChanged();
  };
  const main = {
    word: commandLabel('release', place ?? undefined),
    busy: release.busy,
    onTap: () => void press(),
  };
  return (
    <ItemFrame detail={detail} onChanged={onChanged} failure={release.failure} main={main}>
      {reply !== undefined && (
        <Slip>
          <View className="note">{`${reply.byName}的答复，${fullMoment(reply.at, now)}`}</View>
          <FlaggedText text={reply.text} flags={flags} />
          <FlagHints flags={flags} onDismiss={(kind) => change({ dismissed: [...draft.dismissed, kind] })} />
          <View className="hr" />
          <Pairs
            pairs={[
              {
                name: '结果',
                value: place?.resultClasses[reply.resultClass] ?? RESULT_CLASS_WORD[reply.resultClass],
              },
              { name: '方式', value: replyModeSentence(reply, now) },
              ...(reply.promise === undefined
                ? []
                : [{ name: '答应', value: `${reply.promise.dueDay} 前，${reply.promise.owner}` }]),
            ]}
          />
        </Slip>
      )}
    </ItemFrame>
  );
}
