import * as z from 'zod';
import { ACTIVITY_FIGURES } from '../statistics/figures';
import { FIGURE_CALLERS, half } from './activity';
import { cursor, itemPage } from './fields';
import { operation } from './operation';

export const listGathered = operation({
  name: 'listGathered',
  summary: 'The matters that were brought to the activities of a half-year, or those of them that are closed',
  caller: [...FIGURE_CALLERS],
  type: 'query',
  input: z.strictObject({ half, figure: z.enum(ACTIVITY_FIGURES), cursor }),
  output: itemPage,
  errors: [],
});
