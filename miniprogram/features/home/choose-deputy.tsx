import { deputyCalled } from '@shared/wording/roles';
import { addressTo, type Addressee } from '@/components/entry/addressee';
import { Pick } from '@/components/ui/pick';
import { Section } from '@/components/ui/section';

/** A station's code leaves it open to whom one speaks: to one of its deputies, or to whom the station finds. */
export function ChooseDeputy({ chosen }: { chosen: Addressee | null }) {
  if (chosen?.scene === undefined || chosen.kind === 'deputy_code') return null;
  const { station, deputy } = chosen;
  if (station.deputies.length === 0) return null;
  return (
    <Section title="想说给谁" note={station.name}>
      <Pick
        on={deputy === undefined}
        word="由站安排"
        detail="不知道找谁，选这个"
        onTap={() => addressTo({ ...chosen, deputy: undefined })}
      />
      {station.deputies.map((one) => (
        <Pick
          key={one.id}
          on={one.id === deputy?.id}
          word={deputyCalled(one.name)}
          detail={one.title}
          off={one.available ? undefined : '这段时间不在'}
          onTap={() => addressTo({ ...chosen, deputy: one })}
        />
      ))}
    </Section>
  );
}
