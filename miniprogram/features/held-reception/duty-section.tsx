import { useState } from 'react';
import { deputyCalled } from '@shared/wording/roles';
import { Cell } from '@/components/ui/cell';
import { Section } from '@/components/ui/section';
import { Slip } from '@/components/ui/slip';
import { DutySheet } from './duty-sheet';
import type { Held } from './held-head';

interface DutySectionProps {
  data: Held;
  keeps: boolean;
  onChanged: (data: Held) => void;
}

/** Who receives. Whoever did something at the session was there: nobody signs in. */
export function DutySection({ data, keeps, onChanged }: DutySectionProps) {
  const [setting, setSetting] = useState(false);
  const may = keeps && data.state !== 'called_off';
  return (
    <Section
      title="谁接待"
      action={
        may ? { word: data.duty.length === 0 ? '排人' : '改', onTap: () => setSetting(true) } : undefined
      }
    >
      <Slip kind="list">
        {data.duty.length === 0 && <Cell icon="users" title="还没排" detail="排上的代表，前一天会收到提醒" />}
        {data.duty.map(({ id, name, present }) => (
          <Cell
            key={id}
            icon={present ? 'check' : 'users'}
            title={deputyCalled(name)}
            note={present ? '到了' : undefined}
          />
        ))}
      </Slip>
      {setting && (
        <DutySheet
          data={data}
          onClose={() => setSetting(false)}
          onDone={(answer) => {
            setSetting(false);
            onChanged(answer);
          }}
        />
      )}
    </Section>
  );
}
