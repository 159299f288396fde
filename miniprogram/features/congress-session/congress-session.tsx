import { View } from '@tarojs/components';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import type { SessionFigure } from '@shared/item/marked-lists';
import { SESSION_FIGURE_WORD } from '@shared/wording/marks';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Cell } from '@/components/ui/cell';
import { Chips } from '@/components/ui/chip';
import { FourFaces } from '@/components/ui/four-faces';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { refreshSession, useSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';

type Report = OutputOf<'getCongressSession'>;

const FIGURES = ['brought', 'answered', 'closed', 'solved'] as const satisfies readonly SessionFigure[];

/** 人代会建议 (LH-06): how many were brought to a meeting, and how far they are. */
export function CongressSession() {
  const { known, failure: unknown } = useKnownSession();
  const { hat } = useSession();
  const [wanted, setWanted] = useState<string | null>(null);
  const asked = wanted === null ? {} : { session: wanted };
  const { state, data, failure, refresh } = useQuery(
    'getCongressSession',
    known && hat !== null ? asked : null,
  );
  const [sessions, setSessions] = useState<Report['sessions']>([]);
  const choices = data?.sessions ?? sessions;
  useComingBack(() => void refresh());
  const choose = (session: string) => {
    setSessions(choices);
    setWanted(session);
  };
  const shown = wanted ?? data?.shown ?? null;
  const none = (known && hat === null) || (data !== null && data.shown === undefined);
  return (
    <PageFrame title="人代会建议">
      {choices.length > 0 && (
        <Slip>
          <Chips
            label="哪次会议"
            choices={choices.map(({ id, label }) => ({ value: id, word: label }))}
            chosen={shown}
            onChoose={choose}
          />
        </Slip>
      )}
      <FourFaces
        state={!known && unknown !== null ? 'error' : none ? 'empty' : state}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void (known ? refresh() : refreshSession()) },
        }}
        empty={{ title: '还没有会议', words: '请管理员在地方配置里写上届次、会次和日子。' }}
      >
        {data !== null && data.shown !== undefined && (
          <Figures
            session={data.shown}
            label={data.sessions.find(({ id }) => id === data.shown)?.label ?? ''}
            figures={data.figures}
          />
        )}
      </FourFaces>
    </PageFrame>
  );
}

interface FiguresProps {
  session: string;
  label: string;
  figures: Report['figures'];
}

function Figures({ session, label, figures }: FiguresProps) {
  const { brought } = figures;
  const amountOf = (figure: SessionFigure) =>
    figure === 'brought' ? `${brought} 件` : `${figures[figure]}/${brought}`;
  return (
    <Section title={label} note={`办结 ${amountOf('closed')}`}>
      <Slip kind="list">
        {FIGURES.map((figure) => (
          <Cell
            key={figure}
            title={SESSION_FIGURE_WORD[figure]}
            note={<View className="bold">{amountOf(figure)}</View>}
            label={`${SESSION_FIGURE_WORD[figure]} ${amountOf(figure)}`}
            onTap={figures[figure] === 0 ? undefined : () => go('sessionSuggestions', { session, figure })}
          />
        ))}
      </Slip>
      <View className="note gap-m">
        没受理的、撤回的不算；并到别的建议里的，算在那一件里。办结是答复过、评过或者过了评的日子。
      </View>
    </Section>
  );
}
