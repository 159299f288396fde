import { View } from '@tarojs/components';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Chips } from '@/components/ui/chip';
import { Icon } from '@/components/ui/icon';
import { Sheet } from '@/components/ui/sheet';
import { Tappable } from '@/components/ui/tappable';
import { monthsBack, monthWord, type Narrowed } from './board-view';

interface BoardFilterProps {
  categories: readonly { id: string; label: string }[];
  /** `2026-10`. */
  thisMonth: string;
  narrowed: Narrowed;
  onNarrow: (narrowed: Narrowed) => void;
}

const ALL = 'all';

/** What a board shows only: of a category, posted in a month, both. The piles above go on working. */
export function BoardFilter({ categories, thisMonth, narrowed, onNarrow }: BoardFilterProps) {
  const [open, setOpen] = useState(false);
  const { categoryId, month } = narrowed;
  const words = [
    categories.find(({ id }) => id === categoryId)?.label,
    month === undefined ? undefined : monthWord(month),
  ].filter((word) => word !== undefined);
  return (
    <View className="row board-filter">
      <Tappable className="row link board-change" onTap={() => setOpen(true)}>
        <Icon name="sort" size="s" />
        <View>{words.length === 0 ? '按类别、月份看' : `只看：${words.join('，')}`}</View>
      </Tappable>
      {words.length > 0 && (
        <Tappable className="row link board-change end" onTap={() => onNarrow({})}>
          看全部
        </Tappable>
      )}
      <Sheet
        open={open}
        title="只看哪些"
        onClose={() => setOpen(false)}
        foot={
          <Button wide onTap={() => setOpen(false)}>
            看看
          </Button>
        }
      >
        <View className="field-label">哪一类</View>
        <Chips
          label="哪一类"
          choices={[
            { value: ALL, word: '都看' },
            ...categories.map(({ id, label }) => ({ value: id, word: label })),
          ]}
          chosen={categoryId ?? ALL}
          onChoose={(next) => onNarrow({ ...narrowed, categoryId: next === ALL ? undefined : next })}
        />
        <View className="field-label gap-m">哪个月贴出来的</View>
        <Chips
          label="哪个月贴出来的"
          choices={[
            { value: ALL, word: '都看' },
            ...monthsBack(thisMonth).map((value) => ({ value, word: monthWord(value) })),
          ]}
          chosen={month ?? ALL}
          onChoose={(next) => onNarrow({ ...narrowed, month: next === ALL ? undefined : next })}
        />
      </Sheet>
    </View>
  );
}
