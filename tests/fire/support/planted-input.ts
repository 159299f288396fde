import { OPERATIONS, type OperationName } from '@shared/contract/operations';
import { VALID_INPUTS } from '../../operations/support/valid-inputs';

/** Somebody with everything that no log may hold. Made up: the numbers are nobody's. */
export const PLANTED = {
  openid: 'planted-openid-0007',
  name: '欧阳植甲',
  phone: '15770007259',
  id: '420115198001010073',
  plate: '鄂A·9Z7K3',
  words: '石板巷口的井盖夜里总响',
} as const;

const { openid, name, phone, id, plate, words } = PLANTED;
const SENTENCE = `${words}，我叫${name}，电话 ${phone}，身份证 ${id}，车牌 ${plate}，微信 ${openid}。`;

/** Leads to what is there; with other words there it would lead nowhere. */
const LEADS = new Set(['no', 'nos', 'placeId', 'stationId', 'scene']);

type Input = Record<string, unknown>;

/** What an operation takes, with the planted words wherever it takes words. */
export function plantedInput(operation: OperationName, no: string): Input {
  const { input: schema } = OPERATIONS[operation];
  let input = withNumber(VALID_INPUTS[operation] as Input, no);
  for (const path of wordsIn(input))
    for (const said of [SENTENCE, name, phone, plate]) {
      const next = replaced(input, path, said);
      if (!schema.safeParse(next).success) continue;
      input = next;
      break;
    }
  return input;
}

/** What it does not take: the planted words everywhere, and a field more. */
export function plantedNonsense(operation: OperationName): Input {
  let input: Input = { ...(VALID_INPUTS[operation] as Input), [name]: SENTENCE };
  for (const path of wordsIn(input)) input = replaced(input, path, SENTENCE);
  return input;
}

function withNumber(input: Input, no: string): Input {
  return {
    ...input,
    ...('no' in input ? { no } : {}),
    ...('nos' in input ? { nos: [no] } : {}),
    ...(input.placeId === 'nowhere' ? { placeId: 'qinghe' } : {}),
  };
}

function wordsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    LEADS.has(key) ? [] : wordsIn(part, [...path, key]),
  );
}

function replaced(input: Input, path: readonly string[], said: string): Input {
  const copy = structuredClone(input);
  const holder = path.slice(0, -1).reduce<Input>((part, key) => part[key] as Input, copy);
  holder[path.at(-1) ?? ''] = said;
  return copy;
}
