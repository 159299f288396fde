import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const release: Handler<'release'> = ({ no, resultClass }, call) =>
  applyCommand(no, { name: 'release', data: { resultClass } }, call);
