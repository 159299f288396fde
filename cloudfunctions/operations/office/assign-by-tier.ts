import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const assignByTier: Handler<'assignByTier'> = ({ no, ...data }, call) =>
  applyCommand(no, { name: 'assign_by_tier', data }, call);
