import { View } from '@tarojs/components';
import { useState } from 'react';
import type { Failure } from '@/cloud/answer';
import { call } from '@/cloud/call';
import { giveFile } from '@/cloud/give-file';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { toast } from '@/components/ui/toast';

/** The table to fill in, with the names that this place knows. */
export function TemplateButton() {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const give = async () => {
    setBusy(true);
    setFailure(null);
    const answer = await call('getVoiceTemplate', {});
    setBusy(false);
    if (!answer.ok) return setFailure(answer);
    const given = await giveFile(answer.data.name, answer.data.base64, 'base64');
    toast(given ? '空表给您了' : '没存上，再点一次', given ? 'check' : 'alarm');
  };
  return (
    <>
      <Button icon="down" busy={busy} onTap={() => void give()}>
        下载空表
      </Button>
      <View className={failure === null ? '' : 'gap-m'}>
        <FailureHint failure={failure} />
      </View>
    </>
  );
}
