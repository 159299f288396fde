import { useCallback, useMemo, useState } from 'react';
import type { CommandName } from '@shared/item/commands';
import { COMMAND_VERB, commandLabel } from '@shared/wording/commands';
import { failureWords } from '@/cloud/failure-words';
import type { Overtaken, Overtaking } from '@/cloud/overtaken';
import { toast } from '@/components/ui/toast';
import { useSession } from '@/session/session';

/** Notes and links are always possible and answer nobody who asks what to do now. */
const NO_ANSWER: readonly string[] = ['note', 'link'] satisfies readonly CommandName[];

/** The page brings itself up to date: what was done already is harmless, what cannot be done is said with who and when. */
export function useOvertaking(refresh: () => Promise<void>): Overtaking & { clear: () => void } {
  const { place } = useSession();
  const [words, setWords] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const tell = useCallback(
    (failure: Overtaken) => {
      const labelOf = (command: string) =>
        isCommand(command) && !NO_ANSWER.includes(command)
          ? commandLabel(command, place ?? undefined)
          : undefined;
      const command = 'command' in failure.data ? labelOf(failure.data.command) : undefined;
      const said = failureWords(failure, { commandLabel: command, labelOf });
      if (failure.code === 'already_there') toast(said.text.replace(/。$/, ''));
      setWords(failure.code === 'already_there' ? null : `${said.text}${said.next}`);
      setTurn((before) => before + 1);
      void refresh();
    },
    [place, refresh],
  );
  const clear = useCallback(() => setWords(null), []);
  return useMemo(() => ({ tell, words, turn, clear }), [tell, words, turn, clear]);
}

const isCommand = (name: string): name is CommandName => name in COMMAND_VERB;
