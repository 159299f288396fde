import { View } from '@tarojs/components';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Paper } from '@/components/paper/paper';
import { TakePicture } from '@/components/paper/take-picture';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FourFaces } from '@/components/ui/four-faces';
import { go } from '@/navigation/go';
import { canPrint, printPage } from '@/navigation/print';
import type { Routes } from '@/navigation/routes';
import { useNow } from '@/session/now';
import { boardMarks } from './board-marks';

const ALSO: ['station'] = ['station'];

/** The board of a station as one page of A4 with its code: what hangs on the wall beside the box. */
export function BoardPrint({ placeId, stationId }: Partial<Routes['boardPrint']>) {
  const asked = placeId === undefined || stationId === undefined ? null : { placeId, stationId, also: ALSO };
  const { data, failure, refresh } = useQuery('listBoard', asked);
  const station = data?.station;
  const scene = station?.code;
  const code = useQuery(
    'getCodeImage',
    placeId === undefined || scene === undefined ? null : { placeId, scene },
  );
  const isUnknown = failure?.kind === 'refused' && failure.code === 'station_not_found';
  const missing = asked === null || isUnknown;
  const ready = station !== undefined && (scene === undefined || code.data !== null);
  const now = useNow();
  const sheet =
    data === null || station === undefined
      ? null
      : {
          size: 'a4' as const,
          marks: boardMarks(data, station, now),
          picture: code.data === null ? undefined : `data:image/png;base64,${code.data.png}`,
        };
  return (
    <PageFrame
      title="打印公示栏"
      wide
      foot={
        canPrint && (
          <Bar say="一张 A4，竖着打">
            <View className="paper-press">
              <Button look="main" wide off={ready ? undefined : '等一下'} onTap={printPage}>
                打印
              </Button>
            </View>
          </Bar>
        )
      }
    >
      <FourFaces
        state={missing ? 'empty' : sheet !== null ? 'data' : failure !== null ? 'error' : 'loading'}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{
          title: '没找到这个站',
          words: '从公示栏里点进来就行。',
          action: { word: '看公示栏', onTap: () => go('board', {}) },
        }}
      >
        {sheet !== null && <Paper {...sheet} />}
        {sheet !== null && ready && <TakePicture name="这一页" {...sheet} />}
      </FourFaces>
    </PageFrame>
  );
}
