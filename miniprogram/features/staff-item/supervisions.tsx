import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayInSentence } from '@shared/wording/dates';
import { Pairs } from '@/components/ui/pairs';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { useNow } from '@/session/now';
import { ReportSheet } from './report-sheet';
import { SuperviseSheet } from './supervise-sheet';
import { SupervisionSlip } from './supervision-slip';
import type { Supervision } from './supervision-view';
import { SurveySheet } from './survey-sheet';
import { offered, type Detail } from './work-view';

interface SupervisionsProps {
  detail: Detail;
  onChanged: () => Promise<void>;
}

interface Opened {
  sheet: 'report' | 'survey' | 'again';
  supervision: Supervision;
}

/** Who watches over this item and what they wait for: instructions first, then each supervision, the latest on top. */
export function Supervisions({ detail, onChanged }: SupervisionsProps) {
  const now = useNow();
  const [opened, setOpened] = useState<Opened | null>(null);
  const { instruction, supervisions } = detail;
  if (instruction === undefined && supervisions.length === 0) return null;
  const close = () => setOpened(null);
  const done = async () => {
    close();
    await onChanged();
  };
  const props = { detail, open: true, onClose: close, onDone: done };
  return (
    <View className="supervisions">
      {instruction !== undefined && (
        <Section title="批示">
          <Slip>
            <Pairs
              pairs={[
                { name: '谁批的', value: instruction.byName },
                { name: '批示', value: instruction.text },
                { name: '落实', value: `${dayInSentence(instruction.dueDay, now)}前` },
              ]}
            />
          </Slip>
        </Section>
      )}
      {supervisions.length > 0 && (
        <Section title="督办" note={supervisions.length > 1 ? `${supervisions.length} 次` : undefined}>
          {[...supervisions].reverse().map((supervision) => (
            <SupervisionSlip
              key={supervision.id}
              detail={detail}
              supervision={supervision}
              onChanged={onChanged}
              onReport={() => setOpened({ sheet: 'report', supervision })}
              onSurvey={() => setOpened({ sheet: 'survey', supervision })}
            />
          ))}
        </Section>
      )}
      {opened?.sheet === 'report' && <ReportSheet {...props} supervision={opened.supervision} />}
      {opened?.sheet === 'survey' && (
        <SurveySheet
          {...props}
          supervision={opened.supervision}
          onUnsolved={
            offered(detail, 'supervise') === undefined
              ? undefined
              : async () => {
                  await onChanged();
                  setOpened({ sheet: 'again', supervision: opened.supervision });
                }
          }
        />
      )}
      {opened?.sheet === 'again' && <SuperviseSheet {...props} form={opened.supervision.form} />}
    </View>
  );
}
