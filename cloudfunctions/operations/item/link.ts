import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const link: Handler<'link'> = ({ no, ...data }, call) =>
  applyCommand(no, { name: 'link', data }, call);
