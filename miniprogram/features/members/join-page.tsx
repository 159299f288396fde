import { useState } from 'react';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Hint } from '@/components/ui/hint';
import { Slip } from '@/components/ui/slip';
import { scanScene } from '@/navigation/scan';
import { BeginForm } from './begin-form';
import { IsItYou } from './is-it-you';

/** Three groups of four: what a deployment prints. */
const DEPLOYMENT = /^[0-9A-Za-z]{4}[\s-]?[0-9A-Za-z]{4}[\s-]?[0-9A-Za-z]{4}$/;

/** For whoever holds an invitation, or is to be the first administrator: one field for all of it. */
export function JoinPage({ scene }: { scene?: string }) {
  const [typed, setTyped] = useState('');
  const [code, setCode] = useState<string | null>(scene ?? null);
  const [nothing, setNothing] = useState(false);
  const again = () => setCode(null);
  if (code !== null && DEPLOYMENT.test(code.trim())) return <BeginForm code={code.trim()} onBack={again} />;
  if (code !== null) return <IsItYou code={code} onBack={again} />;
  const scan = async () => {
    const scanned = await scanScene();
    const read = 'scene' in scanned ? scanned.scene : null;
    setNothing('scene' in scanned && read === null);
    if (read !== null) setCode(read);
  };
  const ready = typed.trim() !== '';
  return (
    <PageFrame
      title="我有邀请码"
      foot={
        <Bar>
          <Button grow icon="scan" onTap={() => void scan()}>
            扫码
          </Button>
          <Button
            look="main"
            grow
            off={ready ? undefined : '先写给您的字'}
            onTap={() => setCode(typed.trim())}
          >
            看看是不是我
          </Button>
        </Bar>
      }
    >
      <Slip>
        <Field label="邀请条上的字" value={typed} placeholder="比如：杨树 水井 灯笼 37" onChange={setTyped} />
      </Slip>
      {nothing && <Hint>这不是邀请码。请扫邀请条上的码，或者输上面的字。</Hint>}
      <Hint tone="calm">代表和工作人员用这个进来。码是管理员给本人的，七天里用。群众说事不用它。</Hint>
    </PageFrame>
  );
}
