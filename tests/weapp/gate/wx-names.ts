import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const TYPINGS = 'node_modules/miniprogram-api-typings/types/wx';

/** Every name of an interface of WeChat's own typings, with the base library that brought it. */
function membersOf(file: string, interfaceName: string): Map<string, string> {
  const source = ts.createSourceFile(
    file,
    readFileSync(join(TYPINGS, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const members = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === interfaceName) {
      for (const member of node.members) {
        const name = member.name?.getText(source);
        const since = /需要基础库：\s*`([\d.]+)`/.exec(member.getFullText(source))?.[1];
        if (name !== undefined) members.set(name, since ?? '1.0.0');
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return members;
}

export const wxNames = membersOf('lib.wx.api.d.ts', 'Wx');
export const cloudNames = membersOf('lib.wx.cloud.d.ts', 'WxCloud');

/** Whether a version of the base library is old enough to be part of another. */
export function isWithin(since: string, version: string): boolean {
  const parts = (words: string) => words.split('.').map(Number);
  const [wanted, given] = [parts(since), parts(version)];
  const at = wanted.findIndex((part, index) => part !== (given[index] ?? 0));
  return at === -1 || (wanted[at] ?? 0) < (given[at] ?? 0);
}
