import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render, screen } from '@testing-library/react';
import { Icon } from '@/components/ui/icon';

const app = join(__dirname, '../../../miniprogram');
const names = readdirSync(join(app, 'icons')).map((file) => file.replace('.svg', ''));

describe('icons', () => {
  it('are written anew whenever a drawing is added: each has its mask and its name', () => {
    const sheet = readFileSync(join(app, 'theme/icons.scss'), 'utf8');
    const union = readFileSync(join(app, 'components/ui/icon-name.ts'), 'utf8');
    expect(names.filter((name) => !sheet.includes(`.i-${name} {`))).toEqual([]);
    expect(names.filter((name) => !union.includes(`'${name}'`))).toEqual([]);
  });

  it('stay silent beside a word', () => {
    const { container } = render(<Icon name="clock" />);
    expect(container.firstElementChild?.getAttribute('aria-hidden')).toBe('true');
  });

  it('are spoken when they stand alone', () => {
    render(<Icon name="tel" label="打电话" />);
    expect(screen.getByRole('img', { name: '打电话' })).not.toBeNull();
  });
});
