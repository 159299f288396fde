import { receptionWords } from '@shared/wording/stations';
import { useQuery } from '@/cloud/use-query';
import { Cell } from '@/components/ui/cell';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { ReceptionRow } from './reception-row';
import type { StationView } from './addressee';
import { usePlace } from './use-place';

/** So many are enough to choose from; the rest is a tap away. */
const SHOWN = 3;

interface NextReceptionsProps {
  placeId: string;
  station: Pick<StationView, 'id' | 'receptionDays'>;
}

/** The next reception sessions of a station, where the place has them: a tap books a time. */
export function NextReceptions({ placeId, station }: NextReceptionsProps) {
  const { known } = usePlace(placeId);
  const has = known?.modules.includes('reception_days') === true;
  const { data, failure, refresh } = useQuery(
    'listReceptions',
    has ? { placeId, stationId: station.id } : null,
  );
  if (!has || (data === null && failure === null)) return null;
  const receptions = data?.receptions ?? [];
  return (
    <Section
      title="接待日"
      note={
        station.receptionDays.length === 0 ? '来了就见，也可以先约' : receptionWords(station.receptionDays)
      }
    >
      <Slip kind="list">
        {failure !== null && data === null && (
          <Cell
            icon="clock"
            title="没取到接待的日子"
            note="再试一次"
            noteLook="link"
            onTap={() => void refresh()}
          />
        )}
        {data !== null && receptions.length === 0 && (
          <Cell icon="clock" title="这几个月还没有排" detail="打电话问一问，或者现在就说" />
        )}
        {receptions.slice(0, SHOWN).map((card) => (
          <ReceptionRow key={card.id} placeId={placeId} card={card} />
        ))}
        {receptions.length > SHOWN && (
          <Cell
            icon="users"
            title="看以后的"
            onTap={() => go('receptions', { placeId, stationId: station.id })}
          />
        )}
      </Slip>
    </Section>
  );
}
