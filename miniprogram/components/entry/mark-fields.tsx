import { View } from '@tarojs/components';
import type { InputOf } from '@shared/contract/operations';
import { TAGS_OF_ITEM_MAX } from '@shared/item/limits';
import { linkedWord } from '@shared/wording/marks';
import { ChipSet } from '@/components/ui/chip-set';
import { Chips } from '@/components/ui/chip';
import { Field } from '@/components/ui/field';

interface Named {
  id: string;
  label: string;
}

export interface Marks {
  tags: string[];
  linked: { source: string | null; reference: string };
}

export const EMPTY_LINKED: Marks['linked'] = { source: null, reference: '' };
const REFERENCE_MAX = 40;

/** What cannot be sent yet, as the words on the button. */
export function marksProblem({ tags, linked }: Marks): string | null {
  if (tags.length > TAGS_OF_ITEM_MAX) return `最多贴 ${TAGS_OF_ITEM_MAX} 个标签`;
  return linked.reference.trim().length > REFERENCE_MAX ? `材料最多写 ${REFERENCE_MAX} 个字` : null;
}

/** Nothing where it comes from none. */
export function linkedInput({ source, reference }: Marks['linked']): InputOf<'register'>['linked'] {
  if (source === null) return undefined;
  const paper = reference.trim();
  return paper === '' ? { source } : { source, reference: paper };
}

interface MarkFieldsProps {
  tags: readonly Named[];
  /** None for those who do not say where it comes from. */
  sources: readonly Named[];
  marks: Marks;
  onChange: (marks: Marks) => void;
}

/** The place's tags, any of them; and the supervision that it comes from, with the paper that says so. */
export function MarkFields({ tags, sources, marks, onChange }: MarkFieldsProps) {
  const { linked } = marks;
  const setLinked = (next: Marks['linked']) => onChange({ ...marks, linked: next });
  return (
    <>
      {tags.length > 0 && (
        <>
          <View className="field-label">
            标签<View className="field-hint">只给同事看，可以不贴</View>
          </View>
          <ChipSet
            label="标签"
            choices={tags.map(({ id, label }) => ({ value: id, word: label }))}
            chosen={marks.tags}
            onChange={(next) => onChange({ ...marks, tags: next })}
          />
        </>
      )}
      {sources.length > 0 && (
        <View className={tags.length > 0 ? 'gap-l' : ''}>
          <View className="field-label">
            从哪项监督来<View className="field-hint">没有就不选</View>
          </View>
          <Chips
            label="从哪项监督来"
            choices={sources.map(({ id, label }) => ({ value: id, word: linkedWord(label) }))}
            chosen={linked.source}
            onChoose={(source) => setLinked(source === linked.source ? EMPTY_LINKED : { ...linked, source })}
          />
          {linked.source !== null && (
            <View className="gap-l">
              <Field
                label="哪份材料"
                hint="可写可不写"
                value={linked.reference}
                placeholder="比如：审计报告第 12 号"
                onChange={(reference) => setLinked({ ...linked, reference })}
              />
            </View>
          )}
        </View>
      )}
    </>
  );
}
