import { View } from '@tarojs/components';
import { useState } from 'react';
import { standingWords } from '@shared/wording/members';
import { failureFace } from '@/cloud/failure-words';
import { usePages } from '@/cloud/use-pages';
import { Field } from '@/components/ui/field';
import { FourFaces } from '@/components/ui/four-faces';
import { MoreRow } from '@/components/ui/more-row';
import { Pick } from '@/components/ui/pick';
import { useSettled } from './use-settled';

interface PersonPickProps {
  /** The seat that it is about: its own person is no choice. */
  but: string;
  chosen: string | null;
  onChoose: (entryId: string) => void;
}

/** Somebody of the place who has come in, found by name or unit. */
export function PersonPick({ but, chosen, onChoose }: PersonPickProps) {
  const [typed, setTyped] = useState('');
  const search = useSettled(typed.trim());
  const list = usePages('listMembers', { state: 'taken', ...(search === '' ? {} : { search }) });
  const others = list.pages.flatMap((page) => page.seats).filter(({ entryId }) => entryId !== but);
  return (
    <>
      <View className="gap-m">
        <Field label="找人" value={typed} placeholder="姓名，或者单位里的字" onChange={setTyped} />
      </View>
      <FourFaces
        state={list.state === 'data' && others.length === 0 ? 'empty' : list.state}
        error={{
          ...failureFace(list.failure),
          action: { word: '再试一次', onTap: () => void list.refresh() },
        }}
        empty={{ title: '没找到', words: '少写几个字试试。' }}
      >
        {others.map(({ entryId, name, title, role }) => (
          <Pick
            key={entryId}
            on={entryId === chosen}
            word={name}
            detail={standingWords(title, role)}
            onTap={() => onChoose(entryId)}
          />
        ))}
        <MoreRow more={list.more} onMore={() => void list.loadMore()} />
      </FourFaces>
    </>
  );
}
