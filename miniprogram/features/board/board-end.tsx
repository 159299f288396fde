import { Cell } from '@/components/ui/cell';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';

/** What stands below every board: the box, the map, the paper. */
export function BoardEnd({ placeId, stationId }: { placeId: string; stationId: string | undefined }) {
  return (
    <Slip kind="list">
      {stationId !== undefined && (
        <Cell
          icon="tray"
          title="意见箱"
          detail="不写名字也行，只有联络站看得到"
          onTap={() => go('box', { placeId, stationId })}
        />
      )}
      <Cell icon="pin" title="联络站地图" onTap={() => go('stationMap', { placeId })} />
      <Cell
        icon="chart"
        title="公开的数"
        detail="每个数怎么数的"
        onTap={() => go('openFigures', { placeId })}
      />
      {stationId !== undefined && (
        <Cell
          icon="doc"
          title="打印公示栏"
          detail="一张 A4 纸，带码"
          onTap={() => go('boardPrint', { placeId, stationId })}
        />
      )}
    </Slip>
  );
}
