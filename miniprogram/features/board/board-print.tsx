import { Image, View } from '@tarojs/components';
import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import { dayInSentence, dayShort } from '@shared/wording/dates';
import { stateWord } from '@shared/wording/states';
import { receptionWords } from '@shared/wording/stations';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FourFaces } from '@/components/ui/four-faces';
import { go } from '@/navigation/go';
import { canPrint, printPage } from '@/navigation/print';
import type { Routes } from '@/navigation/routes';
import { useNow } from '@/session/now';
import { spoken } from '@/theme/spoken';
import { judgedWords } from './board-view';
import './board-print.scss';

type Board = OutputOf<'listBoard'>;
type Station = NonNullable<Board['station']>;

/** As many as one page of A4 holds, with two lines each. */
const ROWS = 12;

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
  const ready = station !== undefined;
  return (
    <PageFrame
      title="打印公示栏"
      wide
      foot={
        <Bar say={canPrint ? '一张 A4，竖着打' : '这是预览。要打印，请在电脑上打开网页版的这一页'}>
          {canPrint && (
            <View className="paper-press">
              <Button look="main" wide off={ready ? undefined : '等一下'} onTap={printPage}>
                打印
              </Button>
            </View>
          )}
        </Bar>
      }
    >
      <FourFaces
        state={missing ? 'empty' : ready ? 'data' : failure !== null ? 'error' : 'loading'}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{
          title: '没找到这个站',
          words: '从公示栏里点进来就行。',
          action: { word: '看公示栏', onTap: () => go('board', {}) },
        }}
      >
        {data !== null && station !== undefined && (
          <Sheet board={data} station={station} png={code.data?.png} />
        )}
      </FourFaces>
    </PageFrame>
  );
}

function Sheet({ board, station, png }: { board: Board; station: Station; png: string | undefined }) {
  const now = useNow();
  const { figures, items, placeName } = board;
  return (
    <View className="paper">
      <View className="paper-brand">{`码上说，${placeName}`}</View>
      <View className="paper-title">{station.name}</View>
      <View className="paper-sub">
        {figures === undefined
          ? '公示栏'
          : `公示栏：贴出来的 ${figures.all} 件，部门说办好 ${figures.unitDone} 件，本人说解决 ${figures.resolved} 件。${judgedWords(figures)}`}
      </View>
      <View className="paper-rows">
        {items.slice(0, ROWS).map((item, index) => (
          <View className="paper-row" key={item.no}>
            <View className="paper-nth">{index + 1}</View>
            <View className="paper-what">
              <View className="paper-item">{item.title}</View>
              <View className="paper-reply">{rowWords(item)}</View>
            </View>
            <View className="paper-state">
              <View className="paper-item">{stateWord(item.state, 'submitter')}</View>
              <View>{dayShort(dayOf(item.createdAt))}说的</View>
            </View>
          </View>
        ))}
        {items.length === 0 && <View className="paper-reply">这里还没有贴出来的事。</View>}
        {items.length > ROWS && <View className="paper-reply">还有的，扫下面的码看。</View>}
      </View>
      <View className="paper-foot">
        <View className="paper-code">
          {png !== undefined && (
            <View {...spoken({ role: 'img', label: `${station.name}的码` })}>
              <Image
                className="paper-qr"
                src={`data:image/png;base64,${png}`}
                aria-label={`${station.name}的码`}
              />
            </View>
          )}
          <View className="paper-code-name">{station.name}</View>
        </View>
        <View className="paper-how">
          <View className="paper-call">扫一扫，说一件事，看办到哪一步</View>
          <View>照片可拍可不拍，电话可留可不留。</View>
          <View>{`打电话也一样：${station.phone}`}</View>
          <View>{`${station.openHours}。接待日：${receptionWords(station.receptionDays)}`}</View>
          <View>不想写名字的，投旁边的意见箱。</View>
        </View>
      </View>
      <View className="paper-end">
        <View className="grow">着火、有人受伤、有人犯法，请直接打 119、120、110。</View>
        <View>{`${dayInSentence(dayOf(now))}印，去掉了姓名、电话和门牌`}</View>
      </View>
    </View>
  );
}

function rowWords({ reply, byName, phase, promiseDay }: Board['items'][number]): string {
  if (reply !== '') return `${byName === undefined ? '' : `${byName}：`}${reply}`;
  const promised = promiseDay === undefined ? '' : `，答应 ${dayShort(promiseDay)}前办好`;
  return phase === 'open' && byName !== undefined ? `在${byName}手里${promised}` : '正在看';
}
