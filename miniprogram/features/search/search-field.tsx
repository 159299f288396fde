import { View } from '@tarojs/components';
import { Button } from '@/components/ui/button';
import { Line } from '@/components/ui/typing';
import './search.scss';

interface SearchFieldProps {
  value: string;
  onChange: (value: string) => void;
  onSearch: () => void;
}

export const SEARCH_PLACEHOLDER = '编号、电话，或事情里的字';

/** One field for everything: what is meant is read from what was typed. */
export function SearchField({ value, onChange, onSearch }: SearchFieldProps) {
  return (
    <View className="search-head">
      <View className="field grow">
        <Line
          className="field-input"
          value={value}
          placeholder={SEARCH_PLACEHOLDER}
          placeholderClass="field-placeholder"
          maxlength={-1}
          confirmType="search"
          aria-label="找什么"
          onInput={onChange}
          onConfirm={onSearch}
        />
      </View>
      <Button icon="find" onTap={onSearch}>
        找
      </Button>
    </View>
  );
}
