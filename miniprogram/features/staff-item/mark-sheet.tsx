import { useState } from 'react';
import { isOneOf, OFFICE_ROLES } from '@shared/permission/roles';
import { COMMAND_DONE } from '@shared/wording/commands';
import { useCommand } from '@/cloud/use-command';
import { EMPTY_LINKED, linkedInput, MarkFields, marksProblem } from '@/components/entry/mark-fields';
import { toast } from '@/components/ui/toast';
import { useSession } from '@/session/session';
import { ActSheet } from './act-sheet';
import type { SideSheetProps } from './side-sheet';

/** What it is sorted by from now on, begun with what is there; where it comes from, the office alone says. */
export function MarkSheet({ detail, open, onClose, onDone }: SideSheetProps) {
  const { place, hat } = useSession();
  const [marks, setMarks] = useState(() => ({
    tags: detail.tags,
    linked: detail.linked
      ? { source: detail.linked.source, reference: detail.linked.reference ?? '' }
      : EMPTY_LINKED,
  }));
  const mark = useCommand('mark');
  const office = hat !== null && isOneOf(OFFICE_ROLES, hat.role);
  const problem = marksProblem(marks);

  const send = async () => {
    if (problem !== null) return;
    const linked = office ? { linked: linkedInput(marks.linked) ?? null } : {};
    if ((await mark.send({ no: detail.no, tags: marks.tags, ...linked })) === null) return;
    toast(COMMAND_DONE.mark);
    await onDone();
  };
  return (
    <ActSheet
      open={open}
      title="这件事归到哪？"
      verb="就这样标"
      off={problem ?? undefined}
      command={mark}
      onClose={onClose}
      onSend={() => void send()}
    >
      {place !== null && (
        <MarkFields
          tags={place.tags}
          sources={office ? place.linkedSources : []}
          marks={marks}
          onChange={setMarks}
        />
      )}
    </ActSheet>
  );
}
