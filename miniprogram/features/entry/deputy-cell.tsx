import { deputyCalled } from '@shared/wording/roles';
import type { DeputyView } from '@/components/entry/addressee';
import { Cell } from '@/components/ui/cell';
import { Dots } from '@/components/ui/dots';
import { Face } from '@/components/ui/face';
import { go } from '@/navigation/go';

/** One of a station's deputies in a list; opens their card, also while they are away. */
export function DeputyCell({ placeId, deputy }: { placeId: string; deputy: DeputyView }) {
  const { id, name, title, constituency, available } = deputy;
  return (
    <Cell
      before={<Face name={name} size="s" />}
      title={deputyCalled(name)}
      detail={<Dots facts={[title, constituency]} />}
      note={available ? undefined : '这段时间不在'}
      onTap={() => go('deputy', { placeId, id })}
    />
  );
}
