import { PHOTOS_MAX } from '@shared/item/limits';
import { commandLabel } from '@shared/wording/commands';
import { useEffect, useRef, useState } from 'react';
import { PageFrame } from '@/components/frame/page-frame';
import { enteredGroup } from '@/cloud/group';
import { askConsent } from '@/cloud/transport';
import { useCommand } from '@/cloud/use-command';
import { usePhotos } from '@/cloud/use-photos';
import { addressee, addressOf, codesOpening } from '@/components/entry/addressee';
import { useCode } from '@/components/entry/use-code';
import { go } from '@/navigation/go';
import { refreshSession, useSession } from '@/session/session';
import { useStore } from '@/state/store';
import {
  checkPhone,
  checkText,
  draftInput,
  EMPTY_DRAFT,
  forgetDraft,
  keepDraft,
  recallDraft,
  type Draft,
} from '@/state/draft';
import { Said, type SaidAnswer } from './said';
import { SpeakBar } from './speak-bar';
import { SpeakForm } from './speak-form';

/** Writing down one matter. Text first; all else is optional, and nothing is asked for before it is needed. */
export function Speak({ scene }: { scene?: string }) {
  const code = useCode(scene);
  const chosen = useStore(addressee);
  const addressing = useStore(codesOpening) > 0 && chosen === null;
  const { place, session } = useSession();
  const placeId = chosen?.placeId ?? place?.id ?? null;
  const [draft, setDraft] = useState<Draft>(recallDraft);
  const [photosLost] = useState(draft.photoCount);
  const [wantsPush, setWantsPush] = useState(true);
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState<SaidAnswer | null>(null);
  const photos = usePhotos(placeId, PHOTOS_MAX);
  const submit = useCommand('submit');
  const askedPush = useRef(false);

  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    submit.clearFailure();
  };
  useEffect(() => {
    if (said === null) keepDraft({ ...draft, photoCount: photos.views.length });
  }, [draft, photos.views.length, said]);

  const text = checkText(draft.text, photos.views.length);
  const phoneProblem = checkPhone(draft.phone);

  const send = async () => {
    setTried(true);
    if (text.problem !== null || phoneProblem !== null) return;
    if (chosen === null) {
      go('stations', {});
      return;
    }
    // WeChat answers this question only within the tap itself, before anything else is awaited; a retry asks no more.
    if (wantsPush && !askedPush.current) {
      askedPush.current = true;
      await askConsent(session?.templates.resident ?? []);
    }
    const answer = await submit.send({
      ...addressOf(chosen),
      group: chosen.fromGroup === true ? await enteredGroup() : undefined,
      ...draftInput(draft),
      photoIds: [...photos.ids],
    });
    if (answer === null) return;
    askedPush.current = false;
    void refreshSession();
    forgetDraft();
    photos.clear();
    setDraft(EMPTY_DRAFT);
    setTried(false);
    setSaid(answer);
  };

  if (said !== null) return <Said answer={said} onAgain={() => setSaid(null)} />;
  return (
    <PageFrame
      title={chosen?.theme?.name ?? '说一件事'}
      foot={
        <SpeakBar
          word={commandLabel('submit', place ?? undefined)}
          wantsPush={wantsPush}
          onWantsPush={() => setWantsPush((on) => !on)}
          canAskPush={(session?.templates.resident.length ?? 0) > 0}
          underway={photos.underway}
          busy={submit.busy || addressing}
          failure={submit.failure}
          onSend={() => void send()}
        />
      }
    >
      <SpeakForm
        chosen={chosen}
        code={code}
        categories={place?.categories ?? []}
        draft={draft}
        change={change}
        text={{ ...text, problem: tried || text.counter !== null ? text.problem : null }}
        phoneProblem={tried ? phoneProblem : null}
        photos={photos}
        photosLost={photos.views.length === 0 ? photosLost : 0}
      />
    </PageFrame>
  );
}
