// @ts-check
// Set-up for a fresh machine: nothing but Node and npm is assumed, so this file may import only Node itself.
// `npm start` and `npm test` both begin here.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The repository's root folder, absolute. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const LOCK_FILE = join(root, 'package-lock.json');
// Written into node_modules after an install, so that it disappears together with what it vouches for.
const STAMP_FILE = join(root, 'node_modules', '.installed-from');

/**
 * Runs a program's main part; a failure is told in its own words, without a stack, and ends in exit code 1.
 * @param {() => Promise<void>} main
 */
export async function orExit(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

const lockDigest = () => createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex');

function isInstalled() {
  return existsSync(STAMP_FILE) && readFileSync(STAMP_FILE, 'utf8').trim() === lockDigest();
}

/**
 * Runs `npm install` when node_modules is missing or was installed from another lock file.
 * Not `npm ci`: npm 11 refuses a lock file that does not list the packages of every operating system.
 * `--no-save` keeps the lock file as committed.
 * @param {(line: string) => void} [say] told what is being done
 */
export function ensureInstalled(say = console.log) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 12))
    throw new Error(`Node ${process.versions.node} is too old: 20.12 or newer is needed`);
  if (isInstalled()) return;
  say('installing the packages of package-lock.json (npm install)');
  const result = spawnSync('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    // npm is a .cmd file on Windows, which only a shell can start.
    shell: platform() === 'win32',
  });
  if (result.error) throw new Error('npm could not be started; is it on the PATH?', { cause: result.error });
  if (result.status !== 0) throw new Error(`npm install failed with exit code ${result.status}`);
  writeFileSync(STAMP_FILE, `${lockDigest()}\n`);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The full path of a command on the PATH, or undefined.
 * @param {string} name
 */
function onPath(name) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

/** @returns {string[]} where Chromium and its relatives are usually found on this system */
function usualPlaces() {
  if (platform() === 'darwin') {
    return ['', homedir()].flatMap((base) => [
      `${base}/Applications/Google Chrome.app/Contents/MacOS/Google Chrome`,
      `${base}/Applications/Chromium.app/Contents/MacOS/Chromium`,
      `${base}/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ]);
  }
  if (platform() === 'win32') {
    const bases = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
    return bases
      .filter((base) => base !== undefined)
      .flatMap((base) => [
        join(base, 'Google', 'Chrome', 'Application', 'chrome.exe'),
        join(base, 'Chromium', 'Application', 'chrome.exe'),
        join(base, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
      ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return [
    ...names.map((name) => `/usr/bin/${name}`),
    ...names.map(onPath).filter((path) => path !== undefined),
  ];
}

/** The browser that playwright-core downloads for itself, if it was downloaded. */
async function downloadedChromium() {
  const entry = join(root, 'node_modules', 'playwright-core', 'index.mjs');
  if (!existsSync(entry)) return undefined;
  const { chromium } = await import(pathToFileURL(entry).href);
  return isExecutable(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/**
 * A Chromium on this machine: the one named by CHROMIUM_PATH, an installed one, or a downloaded one.
 * @returns {Promise<string | undefined>}
 */
export async function findChromium() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH names ${named}, which cannot be executed`);
    return named;
  }
  return usualPlaces().find(isExecutable) ?? (await downloadedChromium());
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
}

/** @param {string[]} packages */
function aptInstall(packages) {
  if (platform() !== 'linux' || !onPath('apt-get')) return false;
  const asRoot = process.getuid?.() === 0;
  // `sudo -n` never asks: a password prompt would look like a hang.
  if (!asRoot && !(onPath('sudo') && succeeds('sudo', ['-n', 'true']))) return false;
  /** @param {string[]} args */
  const apt = (args) =>
    asRoot ? succeeds('apt-get', ['-qq', ...args]) : succeeds('sudo', ['-n', 'apt-get', '-qq', ...args]);
  return apt(['update']) && apt(['install', '-y', '--no-install-recommends', ...packages]);
}

const NO_CHROMIUM = `No Chromium was found and none could be installed.
  Debian, Ubuntu  sudo apt-get install chromium fonts-noto-cjk
  macOS, Windows  install Google Chrome
  anywhere        set CHROMIUM_PATH to the browser's executable`;

/**
 * Installs Chromium and a Chinese font: from Debian where we may, else playwright's own download.
 * @param {(line: string) => void} [say] told what is being done
 * @returns {Promise<string>} the executable's path
 */
export async function installChromium(say = console.log) {
  say('installing Chromium and a Chinese font (apt-get)');
  if (!aptInstall(['chromium', 'fonts-noto-cjk'])) {
    say('apt-get is not possible here; downloading a Chromium (playwright-core)');
    succeeds(process.execPath, [
      join(root, 'node_modules', 'playwright-core', 'cli.js'),
      'install',
      'chromium',
    ]);
  }
  const path = await findChromium();
  if (!path) throw new Error(NO_CHROMIUM);
  return path;
}

/** Chinese pages drawn without a Chinese font are boxes, and the boxes have other widths. */
function lacksChineseFont() {
  if (platform() !== 'linux' || !onPath('fc-list')) return false;
  return spawnSync('fc-list', [':lang=zh-cn', 'family'], { encoding: 'utf8' }).stdout.trim() === '';
}

/**
 * A Chromium that can draw Chinese; installed when there is none.
 * @param {(line: string) => void} [say] told what is being done
 * @returns {Promise<string>} the executable's path
 */
export async function ensureChromium(say = console.log) {
  const found = await findChromium();
  if (!found) return installChromium(say);
  if (lacksChineseFont()) {
    say('installing a Chinese font (apt-get)');
    if (!aptInstall(['fonts-noto-cjk'])) say('no Chinese font: pictures of pages will show boxes');
  }
  return found;
}
