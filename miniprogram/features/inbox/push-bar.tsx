import { View } from '@tarojs/components';
import { useState } from 'react';
import { askConsent } from '@/cloud/transport';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { refreshSession, useSession } from '@/session/session';
import { pushesSum, pushesWords } from './notice-view';

/** How often WeChat may still ring, and the only way to more: one yes, one push. */
export function PushBar() {
  const { session, side } = useSession();
  const [busy, setBusy] = useState(false);
  if (session === null) return null;
  const templates = side === 'resident' ? session.templates.resident : session.templates.staff;
  if (templates.length === 0) return null;

  const ask = async () => {
    setBusy(true);
    const answers = await askConsent(templates);
    const accepted = Object.values(answers).some((answer) => answer === 'accept');
    if (accepted) {
      await refreshSession();
      toast('好，多提醒一次', 'bell');
    }
    setBusy(false);
  };

  return (
    <View className="bar row">
      <View className="grow">
        <View className="text mid">{pushesWords(pushesSum(session.pushesLeft))}</View>
        <View className="note">同意一次，就多提醒一次</View>
      </View>
      <Button size="small" busy={busy} onTap={() => void ask()}>
        多要一次
      </Button>
    </View>
  );
}
