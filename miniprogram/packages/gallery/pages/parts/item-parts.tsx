import { View } from '@tarojs/components';
import type { CountedDay } from '@shared/calendar/count';
import { Days } from '@/components/item/days';
import { DueTag } from '@/components/item/due-tag';
import { Facts } from '@/components/item/facts';
import { Leaf } from '@/components/item/leaf';
import { Steps } from '@/components/item/steps';
import { Timeline, type TimelineStep } from '@/components/item/timeline';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { FIVE_WORDS } from '@shared/wording/states';

const off = (day: string, name?: string): CountedDay => ({
  day,
  role: 'off',
  kind: name ? 'holiday' : 'weekend',
  name,
});
const counted = (day: string, n: number, kind: CountedDay['kind'] = 'workday'): CountedDay => ({
  day,
  role: 'counted',
  kind,
  n,
});

/** 24 September 2026 and seven working days, over 中秋 and 国庆, with the make-up Saturday. */
const DAYS: CountedDay[] = [
  { day: '2026-09-24', role: 'start', kind: 'workday' },
  off('2026-09-25', '中秋节'),
  off('2026-09-26'),
  off('2026-09-27'),
  counted('2026-09-28', 1),
  counted('2026-09-29', 2),
  counted('2026-09-30', 3),
  ...['01', '02', '03', '04', '05', '06', '07'].map((date) => off(`2026-10-${date}`, '国庆节')),
  counted('2026-10-08', 4),
  counted('2026-10-09', 5),
  counted('2026-10-10', 6, 'makeup'),
  off('2026-10-11'),
  { day: '2026-10-12', role: 'due', kind: 'workday', n: 7 },
];

const LINE: TimelineStep[] = [
  {
    key: '1',
    phase: 'past',
    who: '您说了这件事',
    facts: ['9 月 22 日 周二 19:42', '扫林禾代表的码'],
    quote: '村口到柳溪小学那段路，一下雨就积水，娃娃上学要蹚过去。桥头的涵管好像堵了。',
  },
  {
    key: '2',
    phase: 'past',
    who: '林禾代表到现场看了',
    facts: ['9 月 23 日 周三 10:15'],
    quote: '涵管让淤泥堵了大半，村里清不动，要部门来。我已请县人大办交办。',
  },
  {
    key: '3',
    phase: 'past',
    who: '县人大办交给县交通运输局',
    facts: ['9 月 24 日 周四 09:30', '柳溪镇政府帮着办'],
  },
  { key: '4', phase: 'now', who: '县交通运输局正在办', facts: ['9 月 24 日 15:05 接下', '农村公路股'] },
  { key: '5', phase: 'next', who: '县人大办看答复实不实', facts: ['收到答复后 2 个工作日内'] },
  { key: '6', phase: 'next', who: '您来评：解决没有？', facts: ['您说解决了，才算解决'] },
];

export function ItemParts() {
  return (
    <>
      <Section title="日历页：平常、临期、超期、已做到、没有钟">
        <Slip className="row">
          <Leaf day="2026-10-19" />
          <Leaf day="2026-10-12" tone="soon" />
          <Leaf day="2026-09-29" tone="over" />
          <Leaf day="2026-08-30" tone="ok" />
          <Leaf day="2026-10-09" tone="still" />
        </Slip>
      </Section>
      <Section title="这件事">
        <Slip>
          <View className="row row-wide">
            <Leaf day="2026-10-12" tone="soon" big />
            <View className="grow">
              <View className="sub">县交通运输局要在这天前</View>
              <View className="h">书面答复您</View>
              <DueTag tone="soon" words="还有 2 个工作日" />
            </View>
          </View>
          <Steps words={FIVE_WORDS} at={2} />
          <View className="hr" />
          <Days
            days={DAYS}
            today="2026-10-09"
            sentence="从 9 月 24 日交办起，数 7 个工作日。中秋、国庆不算，10 月 10 日调休上班要算。"
            startWord="交办"
          />
        </Slip>
        <Slip>
          <Steps words={['提出', '收集', '分析', '交办', '转办', '督办', '公示反馈']} at={4} />
        </Slip>
      </Section>
      <Section title="走到哪了">
        <Slip>
          <Timeline steps={LINE} />
        </Slip>
        <Slip>
          <Facts
            sides={[
              { who: '部门说', solved: true, word: '办好了' },
              { who: '代表去看过', solved: false, word: '没解决' },
              { who: '您说', solved: null, word: '还没说' },
            ]}
          />
        </Slip>
      </Section>
    </>
  );
}
