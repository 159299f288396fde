import type { PropsWithChildren } from 'react';
import type { Failure } from '@/cloud/answer';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { Sheet } from '@/components/ui/sheet';

interface ActSheetProps {
  open: boolean;
  title: string;
  /** What pressing the one button does. */
  verb: string;
  /** What is still missing: the button says it and cannot be pressed. */
  off?: string;
  look?: 'main' | 'danger';
  command: { busy: boolean; failure: Failure | null };
  onClose: () => void;
  onSend: () => void;
}

/** A drawer for one command: what it asks, one button, and beside it why it was refused. */
export function ActSheet(props: PropsWithChildren<ActSheetProps>) {
  const { open, title, verb, off, look = 'main', command, onClose, onSend, children } = props;
  return (
    <Sheet
      open={open}
      title={title}
      onClose={command.busy ? undefined : onClose}
      foot={
        <Button look={look} wide busy={command.busy} off={off} onTap={onSend}>
          {verb}
        </Button>
      }
    >
      {children}
      <FailureHint failure={command.failure} />
    </Sheet>
  );
}
