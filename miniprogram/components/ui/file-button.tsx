import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CallAnswer, Failure } from '@/cloud/answer';
import { giveFile } from '@/cloud/give-file';
import { Button } from './button';
import { FailureHint } from './failure-hint';
import { toast } from './toast';

interface FileButtonProps {
  word: string;
  /** What is said when the file is there. */
  given: string;
  ask: () => Promise<CallAnswer<'getVoiceTemplate'>>;
}

/** Asks the server for a file and hands it over. */
export function FileButton({ word, given, ask }: FileButtonProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const give = async () => {
    setBusy(true);
    setFailure(null);
    const answer = await ask();
    setBusy(false);
    if (!answer.ok) return setFailure(answer);
    const done = await giveFile(answer.data.name, answer.data.base64, 'base64');
    toast(done ? given : '没存上，再点一次', done ? 'check' : 'alarm');
  };
  return (
    <>
      <Button icon="doc" busy={busy} onTap={() => void give()}>
        {word}
      </Button>
      <View className={failure === null ? '' : 'gap-m'}>
        <FailureHint failure={failure} />
      </View>
    </>
  );
}
