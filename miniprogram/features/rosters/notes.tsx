import { View } from '@tarojs/components';

/** What was not read and what stays as it is: said, so that nobody thinks otherwise. */
export function Notes({ notes }: { notes: readonly string[] }) {
  return (
    <>
      {notes.map((note) => (
        <View className="note gap-m" key={note}>
          {note}
        </View>
      ))}
    </>
  );
}
