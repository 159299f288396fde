import { useState } from 'react';
import { useCommand } from '@/cloud/use-command';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Field } from '@/components/ui/field';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { beginAt } from '@/navigation/go';
import { wearHat } from '@/session/session';

/** The first administrator: a code that the deployment has printed, and a name for the record. */
export function BeginForm({ code, onBack }: { code: string; onBack: () => void }) {
  const redeem = useCommand('redeemDeploymentCode');
  const [name, setName] = useState('');
  const send = async () => {
    const answer = await redeem.send({ code, name: name.trim() });
    if (answer === null) return;
    await wearHat(answer.membershipId);
    beginAt('work');
  };
  return (
    <PageFrame
      title="开通一个地方"
      foot={
        <Bar say={redeem.failure === null ? undefined : <FailureHint failure={redeem.failure} />}>
          <Button grow onTap={onBack}>
            重新输码
          </Button>
          <Button
            look="main"
            grow
            busy={redeem.busy}
            off={name.trim() === '' ? '先写名字' : undefined}
            onTap={() => void send()}
          >
            开通，我来管
          </Button>
        </Bar>
      }
    >
      <Slip>
        <Field
          label="您的名字"
          hint="记在变动记录里"
          value={name}
          max={20}
          placeholder="比如：舒望山"
          onChange={setName}
        />
      </Slip>
      <Hint tone="calm">
        您会成为这里的第一位管理员：录名册、请人进来。事情的内容和群众的电话，管理员看不到。
      </Hint>
    </PageFrame>
  );
}
