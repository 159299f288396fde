import { COMMAND_DONE, COMMAND_VERB } from '@shared/wording/commands';
import { dayInSentence } from '@shared/wording/dates';
import { dayOf } from '@shared/common/shanghai';
import { failureWords } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { useEffect } from 'react';

interface UrgeButtonProps {
  no: string;
  availableAt?: number;
  onDone: () => Promise<void>;
}

/** Asks whoever holds it to hurry; while it cools down it says from which day it can be pressed again. */
export function UrgeButton({ no, availableAt, onDone }: UrgeButtonProps) {
  const now = useNow();
  const urge = useCommand('urge');
  const { failure } = urge;
  useEffect(() => {
    if (failure !== null) toast(failureWords(failure).text);
  }, [failure]);
  const press = async () => {
    if ((await urge.send({ no })) === null) return;
    toast(COMMAND_DONE.urge, 'bell');
    await onDone();
  };
  const off = availableAt === undefined ? undefined : `${dayInSentence(dayOf(availableAt), now)}后能再催`;
  return (
    <Button look="text" icon="bell" busy={urge.busy} off={off} onTap={() => void press()}>
      {COMMAND_VERB.urge}
    </Button>
  );
}
