import { View } from '@tarojs/components';
import { useEffect, useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { FourFaces } from '@/components/ui/four-faces';
import { Sheet } from '@/components/ui/sheet';
import { toast } from '@/components/ui/toast';
import type { Problem } from './settings-view';
import { Touches } from './touches';

interface ReviewSheetProps {
  version: number;
  values: readonly { key: string; value: string }[];
  /** What is written already, where something is put back. */
  reason?: string;
  onProblems?: (problems: readonly Problem[]) => void;
  /** Somebody else was faster: the place as it is now, with what was typed. */
  onLookAgain: () => Promise<void>;
  onSaved: () => Promise<void>;
  onClose: () => void;
}

const WHY_LEAST = 2;

/** What a change comes to and what it will touch; only then, with a reason, is it made. */
export function ReviewSheet(props: ReviewSheetProps) {
  const { version, values, reason = '', onProblems, onLookAgain, onSaved, onClose } = props;
  const { state, data, failure, refresh } = useQuery('previewPlaceSettings', {
    version,
    values: [...values],
  });
  const save = useCommand('savePlaceSettings');
  const [why, setWhy] = useState(reason);
  const wrong = data?.problems ?? [];
  useEffect(() => {
    if (data !== null) onProblems?.(data.problems);
  }, [data, onProblems]);
  const overtaken = [failure, save.failure].some(
    (one) => one?.kind === 'refused' && one.code === 'place_changed',
  );

  const send = async () => {
    const done = await save.send({ version, values: [...values], reason: why.trim() });
    if (done === null) return;
    toast(`改好了，第 ${done.version} 版`);
    await onSaved();
  };
  const lookAgain = async () => {
    save.clearFailure();
    await onLookAgain();
  };

  return (
    <Sheet
      open
      title={wrong.length > 0 ? `有 ${wrong.length} 处要改` : '会改到什么'}
      onClose={save.busy ? undefined : onClose}
      foot={
        <View className="row">
          <Button grow={overtaken || wrong.length > 0} onTap={save.busy ? undefined : onClose}>
            回去改
          </Button>
          {overtaken && (
            <Button look="main" grow onTap={() => void lookAgain()}>
              看现在的，我写的留着
            </Button>
          )}
          {!overtaken && data !== null && wrong.length === 0 && data.changes.length > 0 && (
            <Button
              look="main"
              grow
              busy={save.busy}
              off={why.trim().length < WHY_LEAST ? '先写为什么改' : undefined}
              onTap={() => void send()}
            >
              就这么改
            </Button>
          )}
        </View>
      }
    >
      <FourFaces
        state={state}
        error={
          overtaken
            ? failureFace(failure)
            : { ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }
        }
        empty={{ title: '没有要改的' }}
      >
        {data !== null && <Touches preview={data} />}
        {data !== null && wrong.length === 0 && data.changes.length > 0 && (
          <View className="gap-m">
            <Field
              label="为什么改"
              hint="以后的人看得到"
              value={why}
              max={100}
              placeholder="比如：9 月 20 日主任会议定的"
              onChange={setWhy}
            />
          </View>
        )}
      </FourFaces>
      <FailureHint failure={save.failure} />
    </Sheet>
  );
}
