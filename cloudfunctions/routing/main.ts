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
import { LineError, linesOf, readRow } from './read-lines';
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

function classifyLines({ complain }: Surroundings): void {
  const classify = classifierOf(decodeWeights(readFileSync(WEIGHTS)));
  const { thresholds } = readCard();
  let faulty = 0;
  for (const [line, number] of linesOf(readFileSync(0, 'utf8'))) {
    try {
      const { id, title, text } = readRow(line, number);
      process.stdout.write(`${JSON.stringify({ id, ...route({ title, text }, classify, thresholds) })}\n`);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      faulty += 1;
      complain(error.message);
    }
  }
  if (faulty > 0) process.exitCode = 1;
}

function findTopics(ranking: boolean, { complain }: Surroundings): void {
  let faulty = 0;
  const lines = topicLines(readFileSync(0, 'utf8'), {
    ranking,
    rarity: readFileSync(RARITY),
    complain: (line) => {
      faulty += 1;
      complain(line);
    },
  });
  for (const line of lines) process.stdout.write(`${line}\n`);
  if (faulty > 0) process.exitCode = 1;
}

function countRarity(files: readonly string[], { say, complain }: Surroundings): void {
  const bytes = encodeRarity(files.flatMap((file) => topicRows(readFileSync(file, 'utf8'), complain)));
  writeFileSync(RARITY, bytes);
  say(`${RARITY}: ${bytes.length} bytes`);
}

/** `train FILE…`, `rarity FILE…`, `evaluate FILE…`, `evaluate-topics FILE [PAIRS]`, `topics-growth FILE`; `classify`, `topics [--ranking]` read the standard input. */
export function main([command, ...files]: readonly string[], around: Surroundings): void {
  const [first, second] = files;
  if (command === 'classify' && files.length === 0) classifyLines(around);
  else if (command === 'topics' && (first === undefined || (first === '--ranking' && files.length === 1))) {
    findTopics(first === '--ranking', around);
  } else if (command === 'topics-growth' && first !== undefined) {
    around.say(growth(topicRows(readFileSync(first, 'utf8'), around.complain), readFileSync(RARITY)));
  } else if (command === 'rarity' && files.length > 0) countRarity(files, around);
  else if (command === 'evaluate-topics' && first !== undefined) {
    const pairs = second === undefined ? '' : readFileSync(second, 'utf8');
    around.say(
      topicEvaluation(topicRows(readFileSync(first, 'utf8'), around.complain), pairs, readFileSync(RARITY)),
    );
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
