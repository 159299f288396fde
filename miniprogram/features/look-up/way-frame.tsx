import type { PropsWithChildren, ReactNode } from 'react';
import type { Failure } from '@/cloud/answer';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import type { IconName } from '@/components/ui/icon-name';

export interface WayProps {
  /** The choice between the ways. */
  above: ReactNode;
}

interface WayFrameProps extends WayProps {
  word: string;
  icon?: IconName;
  busy: boolean;
  failure: Failure | null;
  onGo: () => void;
}

/** One way to look something up: what is typed above, and the button at the thumb. */
export function WayFrame(props: PropsWithChildren<WayFrameProps>) {
  const { above, word, icon, busy, failure, onGo, children } = props;
  return (
    <PageFrame
      title="查一查"
      above={above}
      foot={
        <Bar say={failure === null ? undefined : <FailureHint failure={failure} />}>
          <Button look="main" wide icon={icon} busy={busy} onTap={onGo}>
            {word}
          </Button>
        </Bar>
      }
    >
      {children}
    </PageFrame>
  );
}
