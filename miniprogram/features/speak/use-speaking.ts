import { useEffect, useRef, useState } from 'react';
import { PHOTOS_MAX } from '@shared/item/limits';
import { dangerOf, type Danger } from '@shared/item/danger';
import { clearOutgoingFailure, outgoing, sayNow, shownSaid } from '@/cloud/outgoing';
import { enteredGroup } from '@/cloud/group';
import { askConsent } from '@/cloud/transport';
import { usePhotos } from '@/cloud/use-photos';
import { addressOf, type Addressee } from '@/components/entry/addressee';
import { go } from '@/navigation/go';
import { dial } from '@/navigation/dial';
import { refreshSession, useSession } from '@/session/session';
import { useStore } from '@/state/store';
import {
  changeDraft,
  checkPhone,
  checkText,
  draftInput,
  draftStore,
  recallDraft,
  type Draft,
} from '@/state/draft';

function begin(): { photos: Draft['photos']; lost: number } {
  const left = recallDraft();
  draftStore.set(left);
  // What another opening sent by itself has been told; this page begins anew.
  shownSaid();
  return { photos: left.photos, lost: Math.max(0, left.photoCount - left.photos.length) };
}

/** What is being said: its draft, its photos, its way to the cloud. */
export function useSpeaking(placeId: string | null, chosen: Addressee | null) {
  const { session } = useSession();
  const [before] = useState(begin);
  const draft = useStore(draftStore);
  const { said, sending, failure, outgoing: waiting } = useStore(outgoing);
  const photos = usePhotos(placeId, PHOTOS_MAX, before.photos);
  const [wantsPush, setWantsPush] = useState(true);
  const [tried, setTried] = useState(false);
  const [danger, setDanger] = useState<Danger | null>(null);
  const askedPush = useRef(false);
  const askedDanger = useRef(false);

  const text = checkText(draft.text, photos.views.length, draft.voice !== null);
  const phoneProblem = checkPhone(draft.phone);
  const { clear } = photos;
  const keptKey = JSON.stringify(photos.kept);
  useEffect(() => {
    if (outgoing.get().said !== null) return;
    changeDraft({ photoCount: photos.views.length, photos: JSON.parse(keptKey) as Draft['photos'] });
  }, [photos.views.length, keptKey]);
  useEffect(() => {
    if (said === null) return;
    clear();
    setTried(false);
    askedPush.current = false;
    askedDanger.current = false;
    void refreshSession();
  }, [said, clear]);

  const send = async () => {
    setTried(true);
    if (text.problem !== null || phoneProblem !== null) return;
    if (chosen === null) {
      go('stations', {});
      return;
    }
    const found = dangerOf(draft.text);
    if (found !== null && !askedDanger.current) {
      setDanger(found);
      return;
    }
    // WeChat answers this question only within the tap itself, before anything else is awaited; a retry asks no more.
    if (wantsPush && !askedPush.current) {
      askedPush.current = true;
      await askConsent(session?.templates.resident ?? []);
    }
    const group = chosen.fromGroup === true ? await enteredGroup() : undefined;
    await sayNow({ ...addressOf(chosen), group, ...draftInput(draft), photoIds: [...photos.ids] });
  };
  const answerDanger = (rings: boolean) => {
    askedDanger.current = true;
    setDanger(null);
    if (rings && danger !== null) dial(danger.number);
    if (!rings) void send();
  };

  return {
    draft,
    change: (part: Partial<Draft>) => {
      // A version that others would read belongs to the words it was made of.
      const changed = part.text !== undefined && part.text !== draft.text ? { publicText: null } : {};
      changeDraft({ ...part, ...changed });
      clearOutgoingFailure();
    },
    text: { ...text, problem: tried || text.counter !== null ? text.problem : null },
    phoneProblem: tried ? phoneProblem : null,
    photos,
    photosLost: photos.views.length === 0 ? before.lost : 0,
    wantsPush,
    changePush: () => setWantsPush((on) => !on),
    danger,
    answerDanger,
    said,
    sending,
    waits: waiting !== null && failure !== null,
    failure,
    send,
  };
}
