import { COMMAND_DONE, commandLabel } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { toast } from '@/components/ui/toast';
import { useSession } from '@/session/session';
import { DueSlip } from './due-slip';
import { ItemFrame } from './item-frame';
import type { WorkProps } from './work-props';

export function SignInWork({ detail, onChanged }: WorkProps) {
  const { place } = useSession();
  const signIn = useCommand('signIn');
  const press = async () => {
    if ((await signIn.send({ no: detail.no })) === null) return;
    toast(COMMAND_DONE.sign_in);
    await onChanged();
  };
  return (
    <ItemFrame
      detail={detail}
      onChanged={onChanged}
      failure={signIn.failure}
      main={{
        word: commandLabel('sign_in', place ?? undefined),
        busy: signIn.busy,
        onTap: () => void press(),
      }}
    >
      <DueSlip detail={detail} />
    </ItemFrame>
  );
}
