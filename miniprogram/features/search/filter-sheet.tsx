import { View } from '@tarojs/components';
import { useState } from 'react';
import { addDays, dayOf } from '@shared/common/shanghai';
import { ITEM_KINDS, SOURCE_TYPES } from '@shared/item/kinds';
import { ITEM_STATES, statesOf, type Phase } from '@shared/item/states';
import { DUE_FILTERS, type SearchFilter } from '@shared/search/filter';
import { KIND_WORD, SOURCE_WORD } from '@shared/wording/kinds';
import { DUE_WORD, PHASE_WORD } from '@shared/wording/search';
import { STAFF_STATE } from '@shared/wording/states';
import { AreaPick } from '@/components/entry/area-pick';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { DayPick } from '@/components/ui/day-field';
import { Sheet } from '@/components/ui/sheet';
import { useNow } from '@/session/now';
import { useSession } from '@/session/session';
import type { ChosenArea } from '@/components/entry/area-pick';
import { UnitChips, type ChosenUnit } from './unit-chips';

/** What is chosen, with the names of what has one: the line below the field says them. */
export interface Chosen {
  filter: SearchFilter;
  unit: ChosenUnit | null;
  area: ChosenArea | null;
}

interface FilterSheetProps {
  chosen: Chosen;
  onClose: () => void;
  onChosen: (chosen: Chosen) => void;
}

const PHASES = ['open', 'replied', 'ended'] as const satisfies readonly Phase[];
const EARLIEST = '2020-01-01';
const DAYS_MEANT = 7;

const wordsOf = <Value extends string>(values: readonly Value[], words: Record<Value, string>) =>
  values.map((value) => ({ value, word: words[value] }));

/** Every condition that can be set; all of them hold. A second tap takes one off. */
export function FilterSheet({ chosen: before, onClose, onChosen }: FilterSheetProps) {
  const [chosen, setChosen] = useState(before);
  const { place, hat } = useSession();
  const today = dayOf(useNow());
  const { filter, unit, area } = chosen;
  const set = (change: SearchFilter) => setChosen({ ...chosen, filter: { ...filter, ...change } });
  /** Chosen again, it is taken off. */
  const toggle =
    <Name extends 'state' | 'phase' | 'kind' | 'source' | 'categoryId'>(name: Name) =>
    (value: NonNullable<SearchFilter[Name]>) =>
      set({ [name]: filter[name] === value ? undefined : value });
  const setDue = (due: (typeof DUE_FILTERS)[number]) => {
    const next = filter.due === due ? undefined : due;
    const days = next === 'days' ? { dueFrom: today, dueTo: addDays(today, DAYS_MEANT) } : NO_DAYS;
    set({ due: next, ...days });
  };
  const states = filter.phase === undefined ? ITEM_STATES : statesOf(filter.phase);
  const kinds = ITEM_KINDS.filter((kind) => place === null || place.kinds.some(({ id }) => id === kind));
  return (
    <Sheet
      open
      title="按条件找"
      onClose={onClose}
      foot={
        <View className="row">
          <Button onTap={() => setChosen(NOTHING_CHOSEN)}>都不选</Button>
          <Button look="main" grow onTap={() => onChosen({ ...chosen, filter: withoutGaps(filter) })}>
            就这样找
          </Button>
        </View>
      }
    >
      <Part title="办到哪">
        <Chips
          label="办到哪"
          choices={wordsOf(PHASES, PHASE_WORD)}
          chosen={filter.phase ?? null}
          onChoose={(phase) => set({ phase: filter.phase === phase ? undefined : phase, state: undefined })}
        />
      </Part>
      <Part title="哪一步">
        <Chips
          label="哪一步"
          choices={wordsOf(states, STAFF_STATE)}
          chosen={filter.state ?? null}
          onChoose={toggle('state')}
        />
      </Part>
      <Part title="哪天到期">
        <Chips
          label="哪天到期"
          choices={wordsOf(DUE_FILTERS, DUE_WORD)}
          chosen={filter.due ?? null}
          onChoose={setDue}
        />
        {filter.due === 'days' && (
          <View className="row gap">
            <DayPick
              label="从哪天"
              value={filter.dueFrom ?? ''}
              earliest={EARLIEST}
              onChange={(dueFrom) =>
                set({ dueFrom, dueTo: (filter.dueTo ?? '') < dueFrom ? dueFrom : filter.dueTo })
              }
            />
            <View className="note nb">到</View>
            <DayPick
              label="到哪天"
              value={filter.dueTo ?? ''}
              earliest={filter.dueFrom ?? EARLIEST}
              onChange={(dueTo) => set({ dueTo })}
            />
          </View>
        )}
      </Part>
      <Part title="哪一类">
        <Chips
          label="哪一类"
          choices={(place?.categories ?? []).map(({ id, label }) => ({ value: id, word: label }))}
          chosen={filter.categoryId ?? null}
          onChoose={toggle('categoryId')}
        />
      </Part>
      {hat?.role !== 'court' && (
        <Part title="哪个单位办">
          <UnitChips chosen={unit} onChoose={(one) => setChosen(withUnit(chosen, one))} />
        </Part>
      )}
      <Part title="在哪里">
        <AreaPick
          placeId={place?.id ?? null}
          chosen={area}
          onChoose={(one) => setChosen({ ...chosen, area: one, filter: { ...filter, areaId: one?.id } })}
        />
      </Part>
      <Part title="哪一种">
        <Chips
          label="哪一种"
          choices={wordsOf(kinds, KIND_WORD)}
          chosen={filter.kind ?? null}
          onChoose={toggle('kind')}
        />
      </Part>
      <Part title="从哪来">
        <Chips
          label="从哪来"
          choices={wordsOf(SOURCE_TYPES, SOURCE_WORD)}
          chosen={filter.source ?? null}
          onChoose={toggle('source')}
        />
      </Part>
    </Sheet>
  );
}

const NO_DAYS = { dueFrom: undefined, dueTo: undefined };
export const NOTHING_CHOSEN: Chosen = { filter: {}, unit: null, area: null };

const withUnit = (chosen: Chosen, unit: ChosenUnit | null): Chosen => ({
  ...chosen,
  unit,
  filter: { ...chosen.filter, unitId: unit?.id },
});

/** What was taken off is not there: so many conditions are counted and kept. */
const withoutGaps = (filter: SearchFilter): SearchFilter =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));

function Part({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <View className="gap-m">
      <View className="field-label">{title}</View>
      {children}
    </View>
  );
}
