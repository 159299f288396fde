import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { Chips } from '@/components/ui/chip';
import { FourFaces } from '@/components/ui/four-faces';
import { Section } from '@/components/ui/section';
import { Segs } from '@/components/ui/segs';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';
import { refreshSession, useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { groupsOf, yearsUntil, type Report } from './report-view';

/** What came of a year, for whoever reports it upward. Each figure opens what it was counted from. */
export function OutcomeReport() {
  const now = useNow();
  const { place } = useSession();
  const { known, failure: unknown } = useKnownSession();
  const years = yearsUntil(Number(dayOf(now).slice(0, 4)));
  const [year, setYear] = useState(years[0] ?? '');
  const [placeId, setPlaceId] = useState<string | null>(null);
  const asked = placeId === null ? { year: Number(year) } : { year: Number(year), placeId };
  const { state, data, failure, refresh } = useQuery('getOutcomeReport', known ? asked : null);
  const retry = () => void (known ? refresh() : refreshSession());
  // Asked of another place, its own is still among the choices.
  const [places, setPlaces] = useState<Report['places']>([]);
  const choices = data?.places ?? places;
  const choose = (id: string) => {
    setPlaces(choices);
    setPlaceId(id === place?.id ? null : id);
  };
  return (
    <PageFrame
      title="办理成效"
      above={
        <Segs
          segs={years.map((value) => ({ value, word: `${value} 年` }))}
          chosen={year}
          onChoose={setYear}
        />
      }
    >
      {choices.length > 0 && place !== null && (
        <Slip>
          <Chips
            label="看哪里的"
            choices={[{ id: place.id, name: place.shortName }, ...choices].map(({ id, name }) => ({
              value: id,
              word: name,
            }))}
            chosen={placeId ?? place.id}
            onChoose={choose}
          />
        </Slip>
      )}
      <FourFaces
        state={!known && unknown !== null ? 'error' : data !== null && isEmpty(data) ? 'empty' : state}
        error={{ ...failureFace(failure ?? unknown), action: { word: '再试一次', onTap: retry } }}
        empty={{
          title: `${year} 年还没有登记成效`,
          words: '答复时写上多少米、多少钱、多少户，这里就有数；刚登记的过一分钟来看。',
        }}
      >
        {data !== null && <Figures report={data} />}
      </FourFaces>
    </PageFrame>
  );
}

const isEmpty = (report: Report): boolean => groupsOf(report).length === 0;

function Figures({ report }: { report: Report }) {
  const { items, listable, year } = report;
  const open = (of: string, name?: string) =>
    listable ? () => go('outcomeList', { year: String(year), of, name }) : undefined;
  return (
    <>
      {items > 0 && (
        <Slip kind="list">
          <Cell title="登记了成效的" note={`${items} 件`} onTap={open('items')} />
        </Slip>
      )}
      {groupsOf(report).map(({ title, note, rows }) => (
        <Section key={title} title={title} note={note}>
          <Slip kind="list">
            {rows.map((row) => (
              <Cell
                key={row.title}
                title={<View className="mid">{row.value}</View>}
                detail={`${row.title}，${row.items} 件`}
                onTap={open(row.of, row.name)}
              />
            ))}
          </Slip>
        </Section>
      ))}
    </>
  );
}
