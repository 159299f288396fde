import { useState } from 'react';
import { useCommand } from '@/cloud/use-command';
import type { WordsCommand } from '@/components/item/use-words';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { toast } from '@/components/ui/toast';
import { CaseWordsSheet, WithdrawQuestion } from './case-sheets';
import { offers, standsWords, type Detail } from './case-view';
import { ConfirmSheet } from './confirm-sheet';

type Drawer = 'confirm' | 'withdraw' | WordsCommand;

/** Beside the red button, in the order of how often; withdrawing never lies at the thumb. */
const BESIDE = ['urge', 'supplement', 'appeal', 'reopen'] as const;
const WORD = {
  urge: '催一下',
  supplement: '补充',
  appeal: '不同意退回',
  reopen: '又起纠纷了',
} as const;
const WORDS: readonly WordsCommand[] = ['supplement', 'supply_info', 'appeal', 'reopen'];

/** What the court can do now: only what the server offers. */
export function CaseBar({ detail, onChanged }: { detail: Detail; onChanged: () => Promise<void> }) {
  const [drawer, setDrawer] = useState<Drawer | null>(null);
  const urge = useCommand('urge');
  const { no, mediation, leadUnitName } = detail;
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
        {BESIDE.filter((command) => offers(detail, command)).map((command) => (
          <Button
            key={command}
            grow
            busy={command === 'urge' && urge.busy}
            onTap={() => (command === 'urge' ? void hurry() : setDrawer(command))}
          >
            {WORD[command]}
          </Button>
        ))}
        {offers(detail, 'supply_info') && (
          <Button look="main" grow onTap={() => setDrawer('supply_info')}>
            补充
          </Button>
        )}
        {offers(detail, 'rate') && (
          <Button look="main" grow onTap={() => setDrawer('confirm')}>
            {mediation === 'failed' ? '收回案件' : '确认结果'}
          </Button>
        )}
      </Bar>
      <FailureHint failure={urge.failure} />
      <ConfirmSheet no={no} mediation={mediation} open={drawer === 'confirm'} onClose={close} onDone={done} />
      {WORDS.map((command) => (
        <CaseWordsSheet
          key={command}
          command={command}
          no={no}
          open={drawer === command}
          onClose={close}
          onDone={done}
        />
      ))}
      <WithdrawQuestion
        no={no}
        withUnit={leadUnitName !== undefined}
        open={drawer === 'withdraw'}
        onClose={close}
        onDone={done}
      />
    </>
  );
}
