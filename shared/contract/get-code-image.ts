import * as z from 'zod';
import { identifier } from './fields';
import { operation } from './operation';

export const getCodeImage = operation({
  name: 'getCodeImage',
  summary: 'The picture of a station’s or deputy’s printed code, as WeChat draws it',
  caller: 'anyone',
  type: 'query',
  input: z.strictObject({ placeId: identifier, scene: z.string().min(6).max(32) }),
  output: z.object({ png: z.string() }),
  errors: ['place_not_found', 'code_unknown', 'code_revoked'],
});
