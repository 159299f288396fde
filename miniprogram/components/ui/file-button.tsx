import { View } from '@tarojs/components';
import { useState } from 'react';
import type { CallAnswer, Failure } from '@/cloud/answer';
import { useGiving } from '@/cloud/use-giving';
import { Button } from './button';
import { FailureHint } from './failure-hint';
import { toast } from './toast';

interface FileButtonProps {
  word: string;
  /** Where handing over needs a tap of its own: what the button says until then. */
  ready: string;
  /** What is said when the file is there. */
  given: string;
  ask: () => Promise<CallAnswer<'getVoiceTemplate'>>;
}

/** Asks the server for a file and hands it over. */
export function FileButton({ word, ready: readyWord, given, ask }: FileButtonProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const make = async () => {
    setBusy(true);
    setFailure(null);
    const answer = await ask();
    setBusy(false);
    if (answer.ok) return { name: answer.data.name, data: answer.data.base64, encoding: 'base64' as const };
    setFailure(answer);
    return null;
  };
  const { ready, press } = useGiving(make, (done) => {
    if (done !== 'closed')
      toast(done === 'given' ? given : '没存上，再点一次', done === 'given' ? 'check' : 'alarm');
  });
  return (
    <>
      <Button icon="doc" busy={busy} onTap={() => void press()}>
        {ready ? readyWord : word}
      </Button>
      <View className={failure === null ? '' : 'gap-m'}>
        <FailureHint failure={failure} />
      </View>
    </>
  );
}
