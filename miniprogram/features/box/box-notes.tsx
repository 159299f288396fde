import { View } from '@tarojs/components';
import { useReachBottom } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '@shared/contract/operations';
import { fullMoment } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { useCommand } from '@/cloud/use-command';
import { usePages } from '@/cloud/use-pages';
import { usePullDown } from '@/cloud/use-pull-down';
import { PageFrame } from '@/components/frame/page-frame';
import { Button } from '@/components/ui/button';
import { Dots } from '@/components/ui/dots';
import { FailureHint } from '@/components/ui/failure-hint';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Segs } from '@/components/ui/segs';
import { Slip } from '@/components/ui/slip';
import { toast } from '@/components/ui/toast';
import { go } from '@/navigation/go';
import { useNow } from '@/session/now';
import { refreshSession, useSession } from '@/session/session';

type Note = OutputOf<'listBox'>['notes'][number];
type List = 'new' | 'kept' | 'made_item';

const EMPTY: Record<List, { title: string; words: string }> = {
  new: { title: '没有新条子', words: '有人投进来，会排在这里。' },
  kept: { title: '没有看过留着的', words: '看过、不用办的，会在这里。' },
  made_item: { title: '还没有转成事项的', words: '点“转成事项”，就有编号、有期限。' },
};

/** What lies in the box of a station: anonymous, for its staff alone; one tap makes an item of a note. */
export function BoxNotes() {
  const { session, failure: unknown } = useSession();
  const [list, setList] = useState<List>('new');
  const box = usePages('listBox', session === null ? null : { list });
  const { pages, more, refresh, loadMore } = box;
  const notes = pages.flatMap((page) => page.notes);
  const failure = box.failure ?? unknown;
  const state = session === null && unknown !== null ? 'error' : box.state;
  useReachBottom(() => void loadMore());
  usePullDown(refresh);
  return (
    <PageFrame
      title="意见箱"
      above={
        <Segs
          segs={[
            { value: 'new', word: '新条子', count: pages[0]?.fresh },
            { value: 'made_item', word: '转成事项的' },
            { value: 'kept', word: '看过的' },
          ]}
          chosen={list}
          onChoose={setList}
        />
      }
    >
      <FourFaces
        state={state === 'data' && notes.length === 0 ? 'empty' : state}
        error={{
          ...failureFace(failure),
          action: { word: '再试一次', onTap: () => void (session === null ? refreshSession() : refresh()) },
        }}
        empty={EMPTY[list]}
      >
        {notes.map((note) => (
          <NoteSlip key={note.id} note={note} fresh={list === 'new'} onDone={refresh} />
        ))}
        <MoreRow more={more} onMore={() => void loadMore()} />
      </FourFaces>
    </PageFrame>
  );
}

function NoteSlip({ note, fresh, onDone }: { note: Note; fresh: boolean; onDone: () => Promise<void> }) {
  const now = useNow();
  const keep = useCommand('keepBoxNote');
  const make = useCommand('makeItemOfNote');
  const { id, no } = note;
  const put = async () => {
    if ((await keep.send({ id })) === null) return;
    toast('收起来了');
    await onDone();
  };
  const turn = async () => {
    const made = await make.send({ id });
    if (made === null) return;
    toast('转成事项了，编了号');
    await onDone();
  };
  return (
    <Slip>
      <View className="prose">{note.text}</View>
      <View className="note gap-s">
        <Dots facts={[note.stationName, `${fullMoment(note.at, now)} 投的`, '没有名字']} />
      </View>
      {fresh && (
        <View className="row gap-m">
          <Button grow busy={keep.busy} onTap={() => void put()}>
            看过了
          </Button>
          <Button grow icon="doc" busy={make.busy} onTap={() => void turn()}>
            转成事项
          </Button>
        </View>
      )}
      {no !== undefined && (
        <View className="row gap-m">
          <Button grow onTap={() => go('staffItem', { no })}>
            {`看 ${no}`}
          </Button>
        </View>
      )}
      <FailureHint failure={keep.failure ?? make.failure} />
    </Slip>
  );
}
