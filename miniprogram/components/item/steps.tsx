import { View } from '@tarojs/components';
import { spoken } from '@/theme/spoken';

interface StepsProps {
  /** Four to seven words; a place may have its own. */
  words: readonly string[];
  /** Index of the present one, from 0. */
  at: number;
}

/** More words than this, or longer ones (陆集: five of five characters), do not fit under their dots at 375 px. */
const ROOM = { words: 5, characters: 20 };

/** How far it has come: past is full, now is red, what is to come is hollow. Never a percentage. */
export function Steps({ words, at }: StepsProps) {
  const crowded = words.length > ROOM.words || words.join('').length > ROOM.characters;
  const shows = (index: number) => !crowded || index === at || index === 0 || index === words.length - 1;
  const present = words[at] ?? '';
  return (
    <View
      className={`steps ${crowded ? 'steps-crowded' : ''}`}
      {...spoken({ role: 'img', label: `第 ${at + 1} 步，共 ${words.length} 步：${present}` })}
    >
      {words.map((word, index) => {
        const phase = index < at ? 'past' : index === at ? 'now' : 'next';
        return (
          <View className={`step step-${phase}`} key={word}>
            <View className="step-dot" />
            <View className="step-word">{shows(index) ? word : ''}</View>
          </View>
        );
      })}
    </View>
  );
}
