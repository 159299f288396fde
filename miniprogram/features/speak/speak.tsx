import { commandLabel } from '@shared/wording/commands';
import { shownSaid } from '@/cloud/outgoing';
import { PageFrame } from '@/components/frame/page-frame';
import { addressee, codesOpening } from '@/components/entry/addressee';
import { useCode } from '@/components/entry/use-code';
import { useSession } from '@/session/session';
import { useStore } from '@/state/store';
import { DangerQuestion } from './danger-hint';
import { Said } from './said';
import { SpeakBar } from './speak-bar';
import { SpeakForm } from './speak-form';
import { useSimilar } from './use-similar';
import { useSpeaking } from './use-speaking';
import { Waiting } from './waiting';

/** Writing down one matter. Words or photos first; all else is optional, and nothing is asked for before it is needed. */
export function Speak({ scene }: { scene?: string }) {
  const code = useCode(scene);
  const chosen = useStore(addressee);
  const addressing = useStore(codesOpening) > 0 && chosen === null;
  const { place, session } = useSession();
  const placeId = chosen?.placeId ?? place?.id ?? null;
  const speaking = useSpeaking(placeId, chosen);
  const similar = useSimilar(chosen, speaking.draft);
  const { said, photos } = speaking;

  if (said !== null) return <Said answer={said} onAgain={shownSaid} />;
  if (speaking.waits) return <Waiting />;
  return (
    <PageFrame
      title={chosen?.theme?.name ?? '说一件事'}
      foot={
        <SpeakBar
          word={commandLabel('submit', place ?? undefined)}
          wantsPush={speaking.wantsPush}
          onWantsPush={speaking.changePush}
          canAskPush={(session?.templates.resident.length ?? 0) > 0}
          underway={photos.underway}
          busy={speaking.sending || addressing}
          failure={speaking.failure}
          onSend={() => void speaking.send()}
        />
      }
    >
      <SpeakForm
        chosen={chosen}
        code={code}
        placeId={placeId}
        categories={place?.categories ?? []}
        speaking={speaking}
        similar={similar}
      />
      <DangerQuestion
        danger={speaking.danger}
        onCall={() => speaking.answerDanger(true)}
        onSend={() => speaking.answerDanger(false)}
      />
    </PageFrame>
  );
}
