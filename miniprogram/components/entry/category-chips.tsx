import { View } from '@tarojs/components';
import { useState } from 'react';
import { categoryExamples, suggestedCategory } from '@shared/wording/category-help';
import { Chips } from '@/components/ui/chip';
import { Tappable } from '@/components/ui/tappable';
import './entry.scss';

interface CategoryChipsProps {
  categories: readonly { id: string; label: string }[];
  chosen: string | null;
  onChoose: (id: string | null) => void;
  question: string;
  /** What was said so far: the category that it points to stands first. */
  text?: string;
}

/** How many are shown before one asks for the rest: this is a question that nobody has to answer. */
const FIRST = 5;

export function CategoryChips({ categories, chosen, onChoose, question, text = '' }: CategoryChipsProps) {
  const likely = chosen === null ? suggestedCategory(text, categories) : null;
  const picked = categories.find(({ id }) => id === (chosen ?? likely?.id));
  const examples = picked === undefined ? '' : categoryExamples(picked.label);
  const [all, setAll] = useState(categories.length <= FIRST + 1);
  const shown = categories.filter(
    ({ id }, index) => all || index < FIRST || id === chosen || id === likely?.id,
  );
  return (
    <View className="gap-l">
      <View className="note category-question">{question}</View>
      <Chips
        label="是哪一类"
        choices={shown.map(({ id, label }) => ({ value: id, word: label }))}
        chosen={chosen}
        onChoose={(id) => onChoose(id === chosen ? null : id)}
      />
      {picked !== undefined && examples !== '' && (
        <View className="note gap">
          {likely === null ? `${picked.label}：${examples}这些` : `看着像“${picked.label}”：${examples}这些`}
        </View>
      )}
      {!all && (
        <View className="row">
          <Tappable className="link note tap" onTap={() => setAll(true)}>
            {`还有 ${categories.length - shown.length} 类`}
          </Tappable>
        </View>
      )}
    </View>
  );
}
