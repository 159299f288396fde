import type { Handler } from '../../services/handler';
import { applyCommand } from '../../services/item/apply-command';

export const addNote: Handler<'addNote'> = ({ no, text }, call) =>
  applyCommand(no, { name: 'note', data: { text } }, call);
