import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import type { OutputOf } from '@shared/contract/operations';
import type { KeyFigure } from '@shared/item/marked-lists';
import { dayInSentence } from '@shared/wording/dates';
import { KEY_FIGURE_WORD, keyCountWords } from '@shared/wording/marks';
import { quarterShort, quarterWord } from '@shared/wording/quarter';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { FigureRow } from '@/components/item/figure-row';
import { Cell } from '@/components/ui/cell';
import { FourFaces } from '@/components/ui/four-faces';
import { Hint } from '@/components/ui/hint';
import { Section } from '@/components/ui/section';
import { Segs } from '@/components/ui/segs';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { refreshSession, useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';

type Report = OutputOf<'getKeyIssues'>;

const SHORT: Record<KeyFigure, string> = { chosen: '选了', solved: '解决', verified: '代表核实' };
const FIGURES = ['chosen', 'solved', 'verified'] as const;
/** As many as fit side by side. */
const SEGS_MAX = 4;

/** 季度攻坚 (ZS-12): what stations took on, what of it is solved, and who took on nothing. */
export function KeyIssues() {
  const { known, failure: unknown } = useKnownSession();
  const { side, hat } = useSession();
  const [wanted, setWanted] = useState<string | null>(null);
  const asked = wanted === null ? {} : { quarter: wanted };
  const { state, data, failure, refresh } = useQuery('getKeyIssues', known && hat !== null ? asked : null);
  const [quarters, setQuarters] = useState<readonly string[]>([]);
  const segs = (data?.quarters ?? quarters).slice(0, SEGS_MAX);
  useComingBack(() => void refresh());
  const choose = (quarter: string) => {
    setQuarters(segs);
    setWanted(quarter);
  };
  return (
    <PageFrame
      title="季度攻坚"
      above={
        segs.length === 0 ? undefined : (
          <Segs
            segs={segs.map((value) => ({ value, word: quarterShort(value) }))}
            chosen={wanted ?? segs[0] ?? ''}
            onChoose={choose}
          />
        )
      }
    >
      <FourFaces
        state={!known && unknown !== null ? 'error' : known && hat === null ? 'empty' : state}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void (known ? refresh() : refreshSession()) },
        }}
        empty={{ title: '这是站里和人大办用的', words: '到“我的”里换成工作身份再来看。' }}
      >
        {data !== null && <Figures report={data} one={side === 'staff' && hat?.stationId !== undefined} />}
      </FourFaces>
    </PageFrame>
  );
}

function Figures({ report, one }: { report: Report; one: boolean }) {
  const { quarter, isNow, all, stations, without } = report;
  const open = (figure: KeyFigure, amount: number, stationId?: string) =>
    amount === 0 ? undefined : () => go('keyIssueList', { quarter, figure, stationId });
  return (
    <>
      <View className="sub gap-s">
        {`${quarterWord(quarter)}，每站集中推动 ${keyCountWords(report)}。解决没解决，反映人说了算。`}
      </View>
      <Section title={one ? '本站' : '合计'} note={`解决 ${all.solved}/${all.chosen}`}>
        <Slip kind="list">
          {FIGURES.map((figure) => (
            <Cell
              key={figure}
              title={KEY_FIGURE_WORD[figure]}
              note={<View className="bold">{`${all[figure]} 件`}</View>}
              label={`${KEY_FIGURE_WORD[figure]} ${all[figure]} 件`}
              onTap={open(figure, all[figure])}
            />
          ))}
        </Slip>
      </Section>
      {one && <Own report={report} />}
      {!one && without.length > 0 && (
        <Section title={isNow ? '还没选的站' : '没选的站'} note={`${without.length} 个`}>
          <Slip kind="list">
            {without.map(({ id, name, remindedAt }) => (
              <Cell
                key={id}
                icon="house"
                title={name}
                note={remindedAt === undefined ? undefined : `${dayInSentence(dayOf(remindedAt))}提醒过`}
              />
            ))}
          </Slip>
        </Section>
      )}
      {!one && stations.length > 0 && (
        <Section title="各站" note="按名册的顺序，不排名">
          <Slip>
            {stations.map((station) => (
              <FigureRow
                key={station.id}
                name={station.name}
                figures={FIGURES.map((figure) => ({
                  word: SHORT[figure],
                  amount: station[figure],
                  onTap: open(figure, station[figure], station.id),
                }))}
              />
            ))}
          </Slip>
        </Section>
      )}
      <View className="note gap-m">代表核实的另外写，不加进“解决”。</View>
    </>
  );
}

/** What the station can still do in this quarter. */
function Own({ report: { all, most, isNow } }: { report: Report }) {
  if (!isNow) return null;
  const left = most - all.chosen;
  return left > 0 ? (
    <Hint tone="calm" icon="flag">
      {`还能选 ${left} 件：打开一件办着的事，点“列入攻坚”。`}
    </Hint>
  ) : (
    <Hint tone="calm" icon="ok">
      {`本季 ${most} 件选满了。要换，打开选好的那件，点“取消攻坚”，写明原因。`}
    </Hint>
  );
}
