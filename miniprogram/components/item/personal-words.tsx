import { View } from '@tarojs/components';

/** What is said to this person alone, beside the answer that all who asked for the same get. */
export function PersonalWords({ words }: { words: string | undefined }) {
  if (words === undefined) return null;
  return (
    <>
      <View className="bold gap-m">单独给您的话</View>
      <View className="prose gap-s">{words}</View>
    </>
  );
}
