import { View } from '@tarojs/components';
import { Dots } from '@/components/ui/dots';
import { Tappable } from '@/components/ui/tappable';
import type { Wanted } from './use-search';

interface SearchSayProps {
  conditions: readonly string[];
  total?: number;
  person: Extract<Wanted, { what: 'person' }> | null;
  mayKeep: boolean;
  onClear: () => void;
  onKeep: () => void;
  /** What was typed may be a whole name. */
  onName?: () => void;
}

/** Above what was found: under which conditions, how many, and what can be done with this search. */
export function SearchSay({ conditions, total, person, mayKeep, onClear, onKeep, onName }: SearchSayProps) {
  const who = person && `${person.by === 'phone' ? '电话' : '姓名'}是“${person.value}”的`;
  const found = total === undefined || total === 0 ? undefined : `${total} 件`;
  if (conditions.length === 0 && who === null && !mayKeep && onName === undefined) return null;
  return (
    <View className="search-say row">
      <View className="note grow">
        <Dots facts={[who ?? undefined, ...conditions, found]} />
      </View>
      {onName !== undefined && (
        <Tappable className="link note nb tap" onTap={onName}>
          按姓名找
        </Tappable>
      )}
      {conditions.length > 0 && (
        <Tappable className="link note nb tap" onTap={onClear}>
          去掉条件
        </Tappable>
      )}
      {mayKeep && (
        <Tappable className="link note nb tap" onTap={onKeep}>
          留作常用
        </Tappable>
      )}
    </View>
  );
}
