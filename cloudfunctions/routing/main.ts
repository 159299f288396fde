import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '@shared/common/shanghai';
import { classifierOf } from '@shared/routing/classifier';
import { route } from '@shared/routing/decision';
import { encodeRarity } from '@shared/routing/topics/rarity';
import { train, type Card } from '@shared/routing/train/train';
import { decodeWeights, encodeWeights } from '@shared/routing/weights';
import { evaluation } from './evaluate';
import { labelledRows } from './labelled';
import { linesFrom } from './read-input';
import { faultOf, LineError, readRow } from './read-lines';
import { growth, topicEvaluation } from './evaluate-topics';
import { topicRows } from './topic-rows';
import { topicLines } from './topics-command';

const MODEL = join('shared', 'routing', 'model');
const WEIGHTS = join(MODEL, 'weights.bin');
const CARD = join(MODEL, 'card.json');
const RARITY = join('cloudfunctions', 'services', 'common-issues', 'rarity.bin');

interface Surroundings {
  say: (line: string) => void;
  complain: (line: string) => void;
  now: number;
}

const readCard = (): Card => JSON.parse(readFileSync(CARD, 'utf8')) as Card;

/** Several files are one: a place's own closed items beside what it began with. */
const rowsOf = (files: readonly string[]) =>
  files.flatMap((file) => {
    try {
      return labelledRows(readFileSync(file, 'utf8'));
    } catch (error) {
      throw error instanceof LineError ? new Error(`${file}, ${error.message}`) : error;
    }
  });

function trainOn(files: readonly string[], { say, now }: Surroundings): void {
  const { weights, card } = train(rowsOf(files), dayOf(now));
  const bytes = encodeWeights(weights);
  writeFileSync(WEIGHTS, bytes);
  writeFileSync(CARD, `${JSON.stringify(card, null, 2)}\n`);
  say(`${WEIGHTS}: ${bytes.length} bytes; macro-F1 ${card.macroF1.toFixed(4)} over ${card.folds} folds`);
}

async function classifyLines({ complain }: Surroundings): Promise<void> {
  const classify = classifierOf(decodeWeights(readFileSync(WEIGHTS)));
  const { thresholds } = readCard();
  for await (const [line, number] of linesFrom(process.stdin)) {
    process.stdout.write(`${JSON.stringify(answerTo(line, number))}\n`);
  }

  function answerTo(line: string, number: number) {
    try {
      const { id, title, text } = readRow(line, number);
      return { id, ...route({ title, text }, classify, thresholds) };
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      complain(error.message);
      return faultOf(error);
    }
  }
}

async function findTopics(ranking: boolean, { complain }: Surroundings): Promise<void> {
  let content = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) content += String(chunk);
  for (const line of topicLines(content, { ranking, rarity: readFileSync(RARITY), complain })) {
    process.stdout.write(`${line}\n`);
  }
}

/** Messages of a file with what they are worth for topics; faulty lines are told. */
const topicRowsOf = (file: string, { complain }: Surroundings) =>
  topicRows(readFileSync(file, 'utf8'), ({ message }) => complain(message));

function countRarity(files: readonly string[], around: Surroundings): void {
  const bytes = encodeRarity(files.flatMap((file) => topicRowsOf(file, around)));
  writeFileSync(RARITY, bytes);
  around.say(`${RARITY}: ${bytes.length} bytes`);
}

/** `train FILE…`, `rarity FILE…`, `evaluate FILE…`, `evaluate-topics FILE [PAIRS]`, `topics-growth FILE`; `classify`, `topics [--ranking]` read the standard input. */
export async function main([command, ...files]: readonly string[], around: Surroundings): Promise<void> {
  const [first, second] = files;
  if (command === 'classify' && files.length === 0) await classifyLines(around);
  else if (command === 'topics' && (first === undefined || (first === '--ranking' && files.length === 1))) {
    await findTopics(first === '--ranking', around);
  } else if (command === 'topics-growth' && first !== undefined) {
    around.say(growth(topicRowsOf(first, around), readFileSync(RARITY)));
  } else if (command === 'rarity' && files.length > 0) countRarity(files, around);
  else if (command === 'evaluate-topics' && first !== undefined) {
    const pairs = second === undefined ? '' : readFileSync(second, 'utf8');
    around.say(topicEvaluation(topicRowsOf(first, around), pairs, readFileSync(RARITY)));
  } else if (command === 'train' && files.length > 0) trainOn(files, around);
  else if (command === 'evaluate' && files.length > 0) {
    around.say(evaluation(rowsOf(files), decodeWeights(readFileSync(WEIGHTS)), readCard().thresholds));
  } else {
    around.complain(
      'usage: routing train FILE… | rarity FILE… | evaluate FILE… | evaluate-topics FILE [PAIRS] | topics-growth FILE | classify < IN.jsonl | topics [--ranking] < IN.jsonl',
    );
    process.exitCode = 1;
  }
}
