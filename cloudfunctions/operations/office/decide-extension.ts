import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const decideExtension: Handler<'decideExtension'> = ({ no, ...data }, call) =>
  applyCommand(no, { name: 'decide_extension', data }, call);
