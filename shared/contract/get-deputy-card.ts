import * as z from 'zod';
import { deputyCard } from './deputy-card';
import { identifier } from './fields';
import { operation } from './operation';

export const getDeputyCard = operation({
  name: 'getDeputyCard',
  summary:
    'The public card of a deputy: who, where and when, and every public promise with what became of it',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ placeId: identifier, id: identifier }),
  output: deputyCard,
  errors: ['place_not_found', 'deputy_not_found'],
});
