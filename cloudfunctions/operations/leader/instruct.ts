import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const instruct: Handler<'instruct'> = ({ no, ...data }, call) =>
  applyCommand(no, { name: 'instruct', data }, call);
