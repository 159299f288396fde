import { View } from '@tarojs/components';
import { SATISFACTION_WORD } from '@shared/wording/kinds';
import { Slip } from '@/components/ui/slip';
import { votesWords, whyNot, type Published } from './board-view';

/** What the one who spoke says, and beside it what voters say: two things, never one number. */
export function VotesSlip({ item }: { item: Published }) {
  const { submitterRating, votes, mine, mayVote } = item;
  if (submitterRating === undefined && (votes === undefined || item.phase === 'open')) return null;
  const why = mine.voted === undefined ? whyNot(mayVote) : null;
  return (
    <Slip>
      {submitterRating !== undefined && (
        <View className="row">
          <View className="grow sub">反映人自己评的</View>
          <View className="bold">{SATISFACTION_WORD[submitterRating.satisfaction]}</View>
        </View>
      )}
      {votes !== undefined && item.phase !== 'open' && (
        <>
          {submitterRating !== undefined && <View className="hr" />}
          <View className="sub">选民评的，一人一次，和反映人的分开数</View>
          <View className="board-figures">
            {votesWords(votes).map(({ word, count }) => (
              <View className="board-figure" key={word}>
                <View className="board-number">{count}</View>
                <View className="note">{word}</View>
              </View>
            ))}
          </View>
          {mine.voted !== undefined && (
            <View className="note gap-s">{`您评的：${SATISFACTION_WORD[mine.voted]}`}</View>
          )}
          {why !== null && <View className="note gap-s">{why}</View>}
        </>
      )}
    </Slip>
  );
}
