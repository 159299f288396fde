import ts from 'typescript';
import { relative } from 'node:path';
import components from '../../config/components.json';
import { root } from './support/run-tool';

const KNOWN = components as Record<string, Record<string, string>>;

/** Taro fills these for every component. */
const EVERYWHERE = ['className', 'style', 'id', 'key', 'ref', 'children', 'catchMove', 'onClick', 'onTap'];
/** Given to the browser alone, behind TARO_ENV. */
const BROWSER_ONLY = ['role', 'tabIndex', 'onKeyDown', 'nativeProps'];

const asWritten = (prop: string) =>
  /^on[A-Z]/.test(prop)
    ? `bind${prop.slice(2)}`
    : prop.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Taro's components in one file by the name they bear there. */
function taroNamesIn(file: ts.SourceFile): Map<string, string> {
  const names = new Map<string, string>();
  for (const statement of file.statements) {
    if (!ts.isImportDeclaration(statement)) continue;
    if ((statement.moduleSpecifier as ts.StringLiteral).text !== '@tarojs/components') continue;
    const bindings = statement.importClause?.namedBindings;
    if (!bindings || !ts.isNamedImports(bindings)) continue;
    for (const { name, propertyName } of bindings.elements) names.set(name.text, (propertyName ?? name).text);
  }
  return names;
}

function propsOf(element: ts.JsxOpeningLikeElement, checker: ts.TypeChecker): string[] {
  return element.attributes.properties.flatMap((property) =>
    ts.isJsxSpreadAttribute(property)
      ? unionOf(checker.getTypeAtLocation(property.expression)).flatMap((type) =>
          type.getProperties().map(({ name }) => name),
        )
      : [property.name.getText()],
  );
}

const unionOf = (type: ts.Type): ts.Type[] => (type.isUnion() ? type.types : [type]);

function usesOf(program: ts.Program): { where: string; component: string; prop: string }[] {
  const checker = program.getTypeChecker();
  const found: { where: string; component: string; prop: string }[] = [];
  for (const file of program.getSourceFiles()) {
    const where = relative(root, file.fileName);
    if (!where.startsWith('miniprogram/') || /\.h5\.tsx$|^miniprogram\/packages\/gallery\//.test(where))
      continue;
    const names = taroNamesIn(file);
    const visit = (node: ts.Node): void => {
      if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
        const component = names.get(node.tagName.getText());
        if (component !== undefined) {
          found.push(...propsOf(node, checker).map((prop) => ({ where, component, prop })), {
            where,
            component,
            prop: 'className',
          });
        }
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
  }
  return found;
}

describe('config/components.json', () => {
  const read = ts.getParsedCommandLineOfConfigFile(
    `${root}/tsconfig.json`,
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  const uses = usesOf(ts.createProgram(read?.fileNames ?? [], read?.options ?? {}));

  it('names every component and attribute that the app writes: what is not in it never reaches WeChat', () => {
    const lost = uses.filter(
      ({ component, prop }) =>
        !KNOWN[component] ||
        !(
          EVERYWHERE.includes(prop) ||
          prop.startsWith('data-') ||
          BROWSER_ONLY.includes(prop) ||
          asWritten(prop) in KNOWN[component]
        ),
    );
    expect(lost).toEqual([]);
  });

  it('names no component that nobody uses, and on a View, written sixteen times, no attribute either', () => {
    const used = new Set(uses.map(({ component }) => component));
    // Taro asks for Text by name, whether or not it is used.
    expect(Object.keys(KNOWN).filter((name) => !used.has(name))).toEqual(['Text']);
    const onView = new Set(
      uses.filter(({ component }) => component === 'View').map(({ prop }) => asWritten(prop)),
    );
    // The role has a computed name.
    expect(Object.keys(KNOWN['View'] ?? {}).filter((name) => !onView.has(name))).toEqual(['aria-role']);
  });

  it('is followed by whoever listens to a finger: only a View with catchMove hears it move', () => {
    const listening = uses.filter(
      ({ component, prop }) => component === 'View' && prop.startsWith('onTouch'),
    );
    const catching = new Set(uses.filter(({ prop }) => prop === 'catchMove').map(({ where }) => where));
    expect(listening.filter(({ where }) => !catching.has(where))).toEqual([]);
    expect(listening.map(({ where }) => where)).toContain('miniprogram/features/cover/draw-area.tsx');
  });
});
