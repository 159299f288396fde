import { allChecks } from './all-checks';
import { readArtefact } from './artefact';

/** `npm run gate`: one line a check, and below it what is wrong. */
export async function gate(weapp: string, functions: string, say: (line: string) => void): Promise<boolean> {
  const artefact = readArtefact(weapp, functions);
  let isClean = true;
  for (const check of allChecks) {
    const wrong = await check.run(artefact);
    isClean &&= wrong.length === 0;
    say(`${wrong.length === 0 ? 'ok    ' : 'wrong '} ${check.name}`);
    for (const words of wrong) say(`         ${words}`);
  }
  return isClean;
}

export { sizeReport } from './size';
