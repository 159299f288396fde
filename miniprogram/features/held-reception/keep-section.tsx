import { useState } from 'react';
import { useCommand } from '@/cloud/use-command';
import { Cell } from '@/components/ui/cell';
import { FailureHint } from '@/components/ui/failure-hint';
import { Section } from '@/components/ui/section';
import { Question } from '@/components/ui/sheet';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { CallOffSheet, MoveSheet } from './change-sheets';
import type { Held } from './held-head';

interface KeepSectionProps {
  data: Held;
  begun: boolean;
  onChanged: (data: Held) => void;
}

/** What a station or office may do with the session as a whole. */
export function KeepSection({ data, begun, onChanged }: KeepSectionProps) {
  const [open, setOpen] = useState<'move' | 'call_off' | 'close' | null>(null);
  const end = useCommand('closeReception');
  const done = (answer: Held) => {
    setOpen(null);
    onChanged(answer);
  };
  const close = async () => {
    const answer = await end.send({ id: data.id });
    if (answer === null) return;
    toast('收尾了', 'check');
    done(answer);
  };
  return (
    <Section title="这一场">
      <Slip kind="list">
        {begun && <Cell icon="ok" title="这一场结束了" note="数就定下来" onTap={() => setOpen('close')} />}
        <Cell icon="clock" title="改日子" note="约了的人会知道" onTap={() => setOpen('move')} />
        <Cell icon="x" title="不办了" note="要写为什么" onTap={() => setOpen('call_off')} />
      </Slip>
      <FailureHint failure={end.failure} />
      {open === 'move' && <MoveSheet data={data} onClose={() => setOpen(null)} onDone={done} />}
      {open === 'call_off' && <CallOffSheet data={data} onClose={() => setOpen(null)} onDone={done} />}
      <Question
        open={open === 'close'}
        question="这一场结束了？"
        consequence={`接待了 ${data.came} 位，记进今年的数。约了没来的 ${data.expected} 位不算。`}
        back="还没有"
        forth="结束"
        look="main"
        busy={end.busy}
        onBack={() => setOpen(null)}
        onForth={() => void close()}
      />
    </Section>
  );
}
