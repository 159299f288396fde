import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const mark: Handler<'mark'> = ({ no, tags, linked }, call) =>
  applyCommand(no, { name: 'mark', data: { tags: tags && [...new Set(tags)], linked } }, call);
