import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';

/** Files that are committed or about to be. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((file) => file !== '' && existsSync(file));

const text = (file: string) => readFileSync(file, 'utf8');
const isText = (file: string) => !/\.(png|jpe?g|webp|gif|ico|ttf|woff2?|db|bin|xlsx|docx)$/i.test(file);
const isCode = (file: string) => /\.([cm]?[jt]s|tsx)$/.test(file);
const isWritten = (file: string) => isText(file) && file !== 'package-lock.json';

describe('the repository', () => {
  it('has no top-level folder beyond those of CONTRIBUTING.md', () => {
    const folders = new Set(files.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    const known = [
      '.ci',
      'cloudfunctions',
      'config',
      'demo',
      'docs',
      'localcloud',
      'miniprogram',
      'places',
      'shared',
    ];
    expect([...folders].filter((folder) => ![...known, 'tests'].includes(folder ?? '')).sort()).toEqual([]);
  });

  it('names files in kebab-case', () => {
    const named = (file: string) => {
      const name = basename(file, extname(file));
      // app.config, call.h5, submit.spec; Taro and tools fix the few names that differ.
      return /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(name);
    };
    expect(files.filter((file) => isCode(file) && !named(file) && !basename(file).startsWith('.'))).toEqual(
      [],
    );
  });

  it('has no code file above 300 lines, but for what is generated', () => {
    const isGenerated = (file: string) => /^\W*Written by/.test(text(file));
    const isLong = (file: string) => text(file).split('\n').length > 301;
    const long = files.filter(
      (file) => (isCode(file) || /\.s?css$/.test(file)) && isLong(file) && !isGenerated(file),
    );
    expect(long).toEqual([]);
  });

  it('has no file that only passes on what others export', () => {
    const isBarrel = (file: string) => {
      const statements = text(file)
        .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
        .trim();
      return (
        statements !== '' && /^(export\s+(type\s+)?(\*|\{[^}]*\})[^;]*\sfrom\s[^;]+;\s*)+$/.test(statements)
      );
    };
    expect(files.filter((file) => isCode(file) && isBarrel(file))).toEqual([]);
  });

  it('keeps the domain out of folders called utils, helpers or misc', () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc)(\/|\.[jt]s)/.test(file))).toEqual([]);
  });

  it('says nothing about one machine: no home, no temporary path, no package registry', () => {
    const homes = ['work', 'root', 'tmp', 'home/[a-z]+', 'Users/[A-Za-z]+'].map((folder) => `/${folder}/`);
    const places = new RegExp(`(?<![\\w.@\\]}-])(${homes.join('|')})`);
    const registries = new RegExp(['registry' + '\\.npm', 'npm' + 'mirror', '_auth' + 'Token'].join('|'));
    const telling = files.filter(
      (file) => isWritten(file) && (places.test(text(file)) || registries.test(text(file))),
    );
    expect(telling).toEqual([]);
  });

  it('installs from whatever registry the person uses: the lock file names none but the public one', () => {
    const hosts = [...text('package-lock.json').matchAll(/"resolved": "https?:\/\/([^/"]+)/g)].map(
      (match) => match[1],
    );
    expect([...new Set(hosts)].filter((host) => host !== 'registry.' + 'npmjs.org')).toEqual([]);
  });

  it('leaves no work behind in comments', () => {
    const marks = new RegExp(`\\b(${['TO' + 'DO', 'FIX' + 'ME', 'X' + 'XX', 'HA' + 'CK'].join('|')})\\b`);
    expect(files.filter((file) => isCode(file) && marks.test(text(file)))).toEqual([]);
  });

  it('keeps no key, password or token', () => {
    const secrets = new RegExp(
      ['BEGIN [A-Z ]*PRIVATE' + ' KEY', 'AKID' + '[A-Za-z0-9]{13,}', 'gh[pousr]_' + '[A-Za-z0-9]{30,}'].join(
        '|',
      ),
    );
    expect(files.filter((file) => isWritten(file) && secrets.test(text(file)))).toEqual([]);
  });
});

describe('the tests', () => {
  const specs = files.filter((file) => /^tests\/.*\.spec\.tsx?$/.test(file));

  it('are found by one of the projects', () => {
    const { projects } = jest.requireActual<{ projects: { displayName: string }[] }>('../../jest.config.cjs');
    const areas = projects.map((project) => project.displayName);
    expect(specs.filter((file) => !areas.includes(file.split('/')[1] ?? ''))).toEqual([]);
  });

  it('replace none of our own modules', () => {
    const replacing = new RegExp('\\bjest\\.' + '(mock|doMock|setMock)\\(\\s*[\'"`](\\.|@/|@shared)');
    expect(specs.filter((file) => replacing.test(text(file)))).toEqual([]);
  });
});
