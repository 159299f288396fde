import { useState } from 'react';
import { useCommand } from '@/cloud/use-command';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { toast } from '@/components/ui/toast';
import { SupplySheet, WithdrawQuestion } from './case-sheets';
import { offers, standsWords, type Detail } from './case-view';
import { ConfirmSheet } from './confirm-sheet';

type Drawer = 'confirm' | 'supply' | 'withdraw';

/** What the court can do now: only what the server offers. */
export function CaseBar({ detail, onChanged }: { detail: Detail; onChanged: () => Promise<void> }) {
  const [drawer, setDrawer] = useState<Drawer | null>(null);
  const urge = useCommand('urge');
  const { no, mediation } = detail;
  const close = () => setDrawer(null);
  const done = async () => {
    close();
    await onChanged();
  };
  const hurry = async () => {
    if ((await urge.send({ no })) === null) return;
    toast('催过了');
    await onChanged();
  };
  return (
    <>
      <Bar say={standsWords(detail)}>
        {offers(detail, 'withdraw') && (
          <Button look="text" onTap={() => setDrawer('withdraw')}>
            撤回
          </Button>
        )}
        {offers(detail, 'urge') && (
          <Button grow busy={urge.busy} onTap={() => void hurry()}>
            催一下
          </Button>
        )}
        {offers(detail, 'supply_info') && (
          <Button look="main" grow onTap={() => setDrawer('supply')}>
            补充
          </Button>
        )}
        {offers(detail, 'rate') && mediation !== undefined && (
          <Button look="main" grow onTap={() => setDrawer('confirm')}>
            {mediation === 'succeeded' ? '确认结果' : '收回案件'}
          </Button>
        )}
      </Bar>
      <FailureHint failure={urge.failure} />
      {mediation !== undefined && (
        <ConfirmSheet
          no={no}
          mediation={mediation}
          open={drawer === 'confirm'}
          onClose={close}
          onDone={done}
        />
      )}
      <SupplySheet no={no} open={drawer === 'supply'} onClose={close} onDone={done} />
      <WithdrawQuestion no={no} open={drawer === 'withdraw'} onClose={close} onDone={done} />
    </>
  );
}
