import { Cell } from '@/components/ui/cell';
import { go } from '@/navigation/go';
import type { Detail } from './work-view';

/** The grid in which it lies (ZS-15): who looks after it and can be asked before it is assigned. */
export function GridHint({ detail: { grid, placeId } }: { detail: Detail }) {
  if (grid === undefined) return null;
  return (
    <>
      {grid.deputies.map(({ id, name }) => (
        <Cell
          key={id}
          icon="pin"
          title={`${grid.name}的代表：${name}`}
          detail={
            grid.officer === '' ? '就在这个网格里，可以请代表去看' : `网格员${grid.officer}，可以请代表去看`
          }
          note="名片"
          noteLook="link"
          label={`看${name}代表的名片`}
          onTap={() => go('deputy', { placeId, id })}
        />
      ))}
    </>
  );
}
