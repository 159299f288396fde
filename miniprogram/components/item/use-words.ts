import { useCommand } from '@/cloud/use-command';

export type WordsCommand = 'supplement' | 'supply_info' | 'reopen' | 'appeal';

/** The commands of a resident that are words, and where they belong to it photos; resolves whether it was taken. */
export function useWords(command: WordsCommand) {
  const supplement = useCommand('supplement');
  const supply = useCommand('supplyInfo');
  const reopen = useCommand('reopen');
  const appeal = useCommand('appeal');
  const { busy, failure } = { supplement, supply_info: supply, reopen, appeal }[command];
  const send = async (no: string, text: string, photoIds: string[]): Promise<boolean> => {
    switch (command) {
      case 'supplement':
        return (await supplement.send({ no, text, photoIds })) !== null;
      case 'supply_info':
        return (await supply.send({ no, text, photoIds })) !== null;
      case 'reopen':
        return (await reopen.send({ no, text })) !== null;
      case 'appeal':
        return (await appeal.send({ no, text })) !== null;
    }
  };
  return { busy, failure, send };
}
