import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Failure } from '@/cloud/answer';
import { call } from '@/cloud/call';
import { useGiving } from '@/cloud/use-giving';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { toast } from '@/components/ui/toast';

const DONE = { given: '空表给您了', cannot: '没存上，再点一次' } as const;

/** The table to fill in, with the names that this place knows. */
export function TemplateButton() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const make = async () => {
    setBusy(true);
    setFailure(null);
    const answer = await call('getVoiceTemplate', {});
    setBusy(false);
    if (answer.ok) return { name: answer.data.name, data: answer.data.base64, encoding: 'base64' as const };
    setFailure(answer);
    return null;
  };
  const { ready, press } = useGiving(make, (given) => {
    if (given !== 'closed') toast(DONE[given], given === 'given' ? 'check' : 'alarm');
  });
  return (
    <>
      <Button icon="doc" busy={busy} onTap={() => void press()}>
        {ready ? '空表好了，发到聊天里' : '下载空表'}
      </Button>
      <View className={failure === null ? '' : 'gap-m'}>
        <FailureHint failure={failure} />
      </View>
    </>
  );
}
