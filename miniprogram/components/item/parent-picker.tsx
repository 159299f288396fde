import { View } from '@tarojs/components';
import { useState } from 'react';
import { dayOf } from '@shared/common/shanghai';
import { dayShort } from '@shared/wording/dates';
import { failureFace } from '@/cloud/failure-words';
import { useQuery } from '@/cloud/use-query';
import { Dots } from '../ui/dots';
import { Field } from '../ui/field';
import { FourFaces } from '../ui/four-faces';
import { Pick } from '../ui/pick';
import { Chips } from '../ui/chip';
import { StatusTag } from './status-tag';
import './parent-picker.scss';

interface ParentPickerProps {
  /** Those that are to go into it. */
  without: readonly string[];
  chosen: string | null;
  onChoose: (no: string | null) => void;
}

const PLACES = [
  { value: 'waiting', word: '等我办的' },
  { value: 'open', word: '办着的' },
] as const;

const NUMBER = /^[A-Z]{2}\d{6}-[0-9A-Z]{5}$/;

/** The item that others go on in: by its number, or from the queue; enough of it is shown to judge by. */
export function ParentPicker({ without, chosen, onChoose }: ParentPickerProps) {
  const [typed, setTyped] = useState('');
  const [from, setFrom] = useState<(typeof PLACES)[number]['value']>('waiting');
  const { state, data, failure, refresh } = useQuery('listQueue', { filter: from });
  const cards = (data?.items ?? []).filter(({ no }) => !without.includes(no));
  const type = (text: string) => {
    setTyped(text);
    const no = text.trim().toUpperCase();
    onChoose(NUMBER.test(no) && !without.includes(no) ? no : null);
  };
  return (
    <View className="gap-m">
      <Field label="写编号" value={typed} placeholder="比如 QH260924-3F7KX" onChange={type} />
      {chosen !== null && <Candidate no={chosen} />}
      <View className="gap-m">
        <View className="field-label">或者在这里挑</View>
        <Chips label="在哪一堆里" choices={PLACES} chosen={from} onChoose={setFrom} />
      </View>
      <FourFaces
        state={state === 'data' && cards.length === 0 ? 'empty' : state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
        empty={{ title: '这里没有别的', words: '换一堆看看，或者写编号。' }}
      >
        {cards.map((card) => (
          <Pick
            key={card.no}
            on={card.no === chosen}
            word={card.title}
            detail={
              <Dots
                facts={[
                  dayShort(dayOf(card.createdAt)),
                  card.whereabouts ?? card.stationName,
                  photoWords(card.photoCount ?? 0),
                ]}
              />
            }
            onTap={() => {
              setTyped('');
              onChoose(card.no);
            }}
          />
        ))}
      </FourFaces>
    </View>
  );
}

/** The chosen one in its own words: whether it is the same is judged by reading, not by a title. */
function Candidate({ no }: { no: string }) {
  const { state, data, failure, refresh } = useQuery('getItem', { no });
  return (
    <View className="gap-m">
      <FourFaces
        state={state}
        error={{ ...failureFace(failure), action: { word: '再试一次', onTap: () => void refresh() } }}
      >
        {data !== null && (
          <View className="parent-candidate">
            <View className="row wrap">
              <StatusTag state={data.state} viewer="staff" />
              <View className="note nb">{data.no}</View>
            </View>
            <View className="prose gap-s">{data.text}</View>
            <View className="note gap-s">
              <Dots
                facts={[
                  dayShort(dayOf(data.createdAt)),
                  data.whereabouts ?? data.stationName,
                  photoWords(data.photoCount),
                  data.holderName === '' ? undefined : `在${data.holderName}手里`,
                ]}
              />
            </View>
          </View>
        )}
      </FourFaces>
    </View>
  );
}

const photoWords = (count: number) => (count === 0 ? '没有照片' : `${count} 张照片`);
