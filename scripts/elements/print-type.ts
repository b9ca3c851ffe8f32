import ts from 'typescript';

/** A reckoned type with more characters helps nobody who reads it. */
const LONGEST = 1_000;

/**
 * Writes a type as a page's own code would: names of ours are replaced by what they stand for, in the order
 * of the source, and the brands of ids are left out, since on the page they are plain strings.
 */
export function printType(node: ts.TypeNode, checker: ts.TypeChecker): string {
  const print = (inner: ts.TypeNode): string => printType(inner, checker);
  if (ts.isParenthesizedTypeNode(node)) return `(${print(node.type)})`;
  if (ts.isUnionTypeNode(node)) return node.types.map(print).join(' | ');
  if (ts.isArrayTypeNode(node)) return `${print(node.elementType)}[]`;
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword)
    return `readonly ${print(node.type)}`;
  if (ts.isTypeLiteralNode(node))
    return `{ ${node.members.map((each) => printMember(each, print)).join('; ')} }`;
  if (ts.isTypeReferenceNode(node)) return printReference(node, checker, print);
  if (ts.isIndexedAccessTypeNode(node)) return computed(node, checker);
  return node.getText();
}

/** What the compiler makes of a type that is reckoned from another; a whole dictionary is just an object. */
function computed(node: ts.TypeNode, checker: ts.TypeChecker): string {
  const written = checker.typeToString(
    checker.getTypeFromTypeNode(node),
    undefined,
    ts.TypeFormatFlags.NoTruncation | ts.TypeFormatFlags.InTypeAlias,
  );
  return written.length > LONGEST ? 'object' : written.replaceAll('"', "'");
}

function printMember(member: ts.TypeElement, print: (node: ts.TypeNode) => string): string {
  if (!ts.isPropertySignature(member) || member.type === undefined) return member.getText();
  const isReadonly = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword) === true;
  const optional = member.questionToken === undefined ? '' : '?';
  return `${isReadonly ? 'readonly ' : ''}${member.name.getText()}${optional}: ${print(member.type)}`;
}

function printReference(
  node: ts.TypeReferenceNode,
  checker: ts.TypeChecker,
  print: (node: ts.TypeNode) => string,
): string {
  const alias = aliasOf(node, checker);
  if (alias === null) {
    const inner = node.typeArguments?.map(print).join(', ');
    return inner === undefined ? node.getText() : `${node.typeName.getText()}<${inner}>`;
  }
  if (alias.name.text === 'Id') return 'string';
  if (alias.typeParameters !== undefined) return computed(node, checker);
  const printed = print(alias.type);
  return ts.isUnionTypeNode(alias.type) && ts.isArrayTypeNode(node.parent) ? `(${printed})` : printed;
}

/** The alias of ours that a name stands for, `null` for names that every page knows. */
export function aliasOf(node: ts.TypeReferenceNode, checker: ts.TypeChecker): ts.TypeAliasDeclaration | null {
  const symbol = checker.getSymbolAtLocation(node.typeName);
  if (symbol === undefined) return null;
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = target.declarations?.find(ts.isTypeAliasDeclaration);
  const isOurs = declaration?.getSourceFile().fileName.includes('/node_modules/') === false;
  return isOurs ? declaration : null;
}
