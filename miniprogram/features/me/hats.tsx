import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { dayInSentence } from '@shared/wording/dates';
import { ROLE_WORD } from '@shared/wording/roles';
import { Hint } from '@/components/ui/hint';
import { Pick } from '@/components/ui/pick';
import { Section } from '@/components/ui/section';
import { goToTab } from '@/navigation/go';
import { firstTabOf } from '@/navigation/tabs';
import { sideOf } from '@/session/side';
import { useSession, wearHat, type Membership } from '@/session/session';

/** One person, several hats; the one that is worn decides tabs and lists. Most people have none and see nothing here. */
export function Hats() {
  const { session, hat } = useSession();
  const [changing, setChanging] = useState(false);
  const hats = session?.memberships ?? [];
  if (hats.length === 0) return null;

  const wear = async (next: Membership | null) => {
    if (changing || next?.id === hat?.id) return;
    setChanging(true);
    await wearHat(next?.id ?? null);
    setChanging(false);
    goToTab(firstTabOf(sideOf(next?.role ?? null)));
  };

  return (
    <Section title="现在用哪个身份">
      {hats.map((one) => (
        <Pick
          key={one.id}
          on={one.id === hat?.id}
          word={one.title}
          detail={detailOf(one)}
          onTap={() => void wear(one)}
        />
      ))}
      <Pick on={hat === null} word="我自己" detail="当群众，说自己的事" onTap={() => void wear(null)} />
      {changing && <Hint tone="calm">正在换身份</Hint>}
    </Section>
  );
}

const LAST_MOMENT = 1;

/** `孟小路，经办人`; who stands in reads for whom, and until when. */
function detailOf({ name, role, for: absent, until }: Membership): string {
  if (absent === undefined || until === undefined) return `${name}，${ROLE_WORD[role]}`;
  return `替${absent}，到 ${dayInSentence(dayOf(until - LAST_MOMENT))}`;
}
