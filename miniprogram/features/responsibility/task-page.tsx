import { View } from '@tarojs/components';
import { useState } from 'react';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { PageFrame } from '@/components/frame/page-frame';
import { Bar } from '@/components/ui/bar';
import { Button } from '@/components/ui/button';
import { FourFaces } from '@/components/ui/four-faces';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { back, go } from '@/navigation/go';
import { useComingBack } from '@/navigation/use-coming-back';
import { refreshSession } from '@/session/session';
import { useKnownSession } from '@/session/use-known-session';
import { DutySlip } from './duty-slip';
import type { DutyRow, TaskView } from './duty-view';
import { Entries } from './entries';
import { EntrySheet } from './entry-sheet';
import { History } from './history';
import { ReportSheet } from './report-sheet';

/** One task: its duties, what was done about it, who changed it. */
export function TaskPage({ id }: { id: string | undefined }) {
  const { known, failure: unknown } = useKnownSession();
  const { state, data, failure, refresh } = useQuery('getTask', known && id !== undefined ? { id } : null);
  const [reporting, setReporting] = useState<DutyRow | null>(null);
  const [recording, setRecording] = useState(false);
  useComingBack(() => void refresh());
  const done = async () => {
    setReporting(null);
    setRecording(false);
    await refresh();
  };
  return (
    <PageFrame
      title={data === null ? '任务' : `第 ${data.taskNo} 项任务`}
      foot={data?.mayEdit ? <SplitBar task={data} /> : undefined}
    >
      <FourFaces
        state={id === undefined ? 'empty' : !known && unknown !== null ? 'error' : state}
        error={{
          ...failureFace(failure ?? unknown),
          action: { word: '再试一次', onTap: () => void (known ? refresh() : refreshSession()) },
        }}
        empty={{ title: '没有这项任务', action: { word: '回去', onTap: () => back('work') } }}
      >
        {data !== null && (
          <>
            <Slip>
              <View className="note">{data.category}</View>
              <View className="title">{data.title}</View>
            </Slip>
            <Duties task={data} onReport={setReporting} />
            <Entries task={data} onRecord={() => setRecording(true)} />
            <History history={data.history} />
          </>
        )}
      </FourFaces>
      {reporting !== null && data !== null && (
        <ReportSheet
          key={reporting.id}
          duty={reporting}
          today={data.today}
          onBehalf={data.mayEdit}
          onClose={() => setReporting(null)}
          onDone={done}
        />
      )}
      {recording && data !== null && (
        <EntrySheet id={data.id} today={data.today} onClose={() => setRecording(false)} onDone={done} />
      )}
    </PageFrame>
  );
}

function SplitBar({ task }: { task: TaskView }) {
  return (
    <Bar>
      <Button look="main" grow onTap={() => go('splitTask', { id: task.id })}>
        {task.duties.length === 0 ? '分成责任事项' : '改责任事项'}
      </Button>
    </Bar>
  );
}

function Duties({ task, onReport }: { task: TaskView; onReport: (duty: DutyRow) => void }) {
  const { duties, mayEdit } = task;
  const first = mayEdit ? undefined : duties.find(({ state }) => state !== 'fulfilled');
  if (duties.length === 0) {
    return (
      <View className="gap-m">
        <Slip>
          <View className="note">还没分成责任事项。分好以后，各单位才看得到自己的。</View>
        </Slip>
      </View>
    );
  }
  return (
    <Section title="责任事项" note={`${duties.length} 项`}>
      {duties.map((duty) => (
        <DutySlip
          key={duty.id}
          duty={duty}
          actions={
            duty.mayReport ? (
              <Button
                look={duty === first ? 'main' : 'plain'}
                size={duty === first ? 'normal' : 'small'}
                grow={duty === first}
                onTap={() => onReport(duty)}
              >
                {mayEdit ? '替单位记进展' : '报进展'}
              </Button>
            ) : undefined
          }
        />
      ))}
    </Section>
  );
}
