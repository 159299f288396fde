import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { momentLabel } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Icon } from '@/components/ui/icon';
import { Segs } from '@/components/ui/segs';
import { Slip } from '@/components/ui/slip';
import { Tappable } from '@/components/ui/tappable';
import { toast } from '@/components/ui/toast';
import { useNow } from '@/session/now';
import { refreshSession, useSession } from '@/session/session';
import { DaySheet } from './day-sheet';
import { MonthGrid } from './month-grid';
import { nameBefore, YEAR_WORD, type CalendarDay, type CalendarYear } from './months';

/** Which days are off and which are worked: the office enters what no notice that is built in says. */
export function CalendarPage() {
  const now = useNow();
  const { session } = useSession();
  const missing = session?.calendarMissing;
  const today = dayOf(now);
  const thisYear = Number(today.slice(0, 4));
  const [chosen, setChosen] = useState<string | null>(null);
  const year = chosen ?? missing ?? String(thisYear);
  const [turned, setMonth] = useState<number | null>(null);
  // A year that nobody has entered is entered from its beginning.
  const month = turned ?? (year === String(thisYear) ? Number(today.slice(5, 7)) : 1);
  const [picked, setPicked] = useState<CalendarDay | null>(null);
  // Under which hat this is asked is known with the session.
  const { state, data, failure, refresh } = useQuery('getCalendar', session === null ? null : { year });
  const whole = useCommand('saveCalendarDays');
  const shown = data?.years.find((one) => one.year === year);

  const settle = async () => {
    if ((await whole.send({ year, whole: true })) === null) return;
    await Promise.all([refresh(), refreshSession()]);
    toast('记下了，按这些日子重算');
  };

  return (
    <PageFrame
      title="放假和补班"
      above={
        <Segs
          segs={[0, 1, 2].map((more) => ({
            value: String(thisYear + more),
            word: `${thisYear + more} 年`,
          }))}
          chosen={year}
          onChoose={(next) => {
            setChosen(next);
            setMonth(null);
          }}
        />
      }
      foot={
        shown?.known === 'provisional' && (
          <Bar after="录完后，跨到这一年的日子会重新算准，并告诉反映人和单位。">
            <Button look="main" grow busy={whole.busy} onTap={() => void settle()}>
              整年录完了
            </Button>
          </Bar>
        )
      }
    >
      <FourFaces
        state={state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '还没有日历' }}
      >
        {data !== null && shown !== undefined && (
          <View className="calendar">
            <YearHint year={shown} now={now} />
            <FailureHint failure={whole.failure} />
            <Slip>
              <View className="row between">
                <Turn to={month - 1} icon="back" onTurn={setMonth} />
                <View className="h">{`${month} 月`}</View>
                <Turn to={month + 1} icon="go" onTurn={setMonth} />
              </View>
              <MonthGrid days={data.days} month={month} today={data.today} onPick={setPicked} />
              <View className="month-legend">
                <View className="month-swatch month-holiday" />
                <View>放假</View>
                <View className="month-swatch month-makeup" />
                <View>补班</View>
                <View className="month-swatch month-entered" />
                <View>这里录的</View>
              </View>
            </Slip>
            <View className="note">
              {'点一天，改放假或补班。照国务院办公厅的通知录，本地另有安排的也在这里改。'}
            </View>
          </View>
        )}
      </FourFaces>
      {picked !== null && data !== null && (
        <DaySheet
          key={picked.day}
          day={picked}
          suggested={nameBefore(data.days, picked.day)}
          onClose={() => setPicked(null)}
          onSaved={refresh}
        />
      )}
    </PageFrame>
  );
}

function YearHint({ year: { year, known, entered }, now }: { year: CalendarYear; now: number }) {
  if (known === 'provisional')
    return (
      <Hint>{`${year} 年${YEAR_WORD.provisional}：先按周一到周五算，跨到这一年的日子标“待日历确认”。`}</Hint>
    );
  const by = entered ? `，${entered.byName} ${momentLabel(entered.at, now)}` : '';
  return (
    <Hint tone="calm" icon="check">
      {`${year} 年${YEAR_WORD[known]}${by}。`}
    </Hint>
  );
}

function Turn({ to, icon, onTurn }: { to: number; icon: 'back' | 'go'; onTurn: (month: number) => void }) {
  const there = to >= 1 && to <= 12;
  return (
    <Tappable
      className={`month-turn ${there ? '' : 'is-off'}`}
      label={`${to} 月`}
      disabled={!there}
      onTap={there ? () => onTurn(to) : undefined}
    >
      <Icon name={icon} />
    </Tappable>
  );
}
