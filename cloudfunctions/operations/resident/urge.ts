import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const urge: Handler<'urge'> = ({ no }, call) => applyCommand(no, { name: 'urge', data: {} }, call);
