import { join } from 'node:path';
import ts from 'typescript';
import { LIMITS } from '../../server/protocol/index.ts';
import { ROOT } from '../run-program.ts';
import type { AttributeFacts, ElementFacts, EventFacts, MethodFacts, PropertyFacts } from './facts.ts';
import { tagOf } from './facts.ts';
import { printType } from './print-type.ts';
import { readStyling } from './read-styling.ts';

type Source = {
  readonly className: string;
  readonly script: string;
  /** Files below `widget/`: where the class is, and the typed tables of what a page sees of it. */
  readonly file: string;
  readonly attributes: string;
  readonly events: string | null;
};

const SOURCES: readonly Source[] = [
  {
    className: 'AgentPicker',
    script: 'picker.js',
    file: 'picker.ts',
    attributes: 'picker/public-attributes.ts',
    events: 'picker/public-events.ts',
  },
  {
    className: 'AgentConsole',
    script: 'console.js',
    file: 'console/agent-console.ts',
    attributes: 'console/public-attributes.ts',
    events: null,
  },
  {
    className: 'AgentDashboard',
    script: 'dashboard.js',
    file: 'dashboard/agent-dashboard.ts',
    attributes: 'dashboard/public-attributes.ts',
    events: null,
  },
];

const fileOf = (name: string): string => join(ROOT, 'widget', name);

/** Reads every public element from the source: its class, its typed tables, and the page on styling. */
export function readElements(): readonly ElementFacts[] {
  const names = SOURCES.flatMap(({ file, attributes, events }) => [file, attributes, events ?? file]);
  const program = ts.createProgram(names.map(fileOf), compilerOptions());
  return SOURCES.map((source) => readElement(program, source));
}

function compilerOptions(): ts.CompilerOptions {
  const file = fileOf('tsconfig.json');
  const { config } = ts.readConfigFile(file, ts.sys.readFile.bind(ts.sys)) as { config: unknown };
  return ts.parseJsonConfigFileContent(config, ts.sys, fileOf('')).options;
}

function readElement(program: ts.Program, source: Source): ElementFacts {
  const checker = program.getTypeChecker();
  const { className, script } = source;
  const made = find(program, source.file, className, ts.isClassDeclaration);
  const attributes = table(program, source.attributes, `${className}Attributes`).map((row) =>
    attribute(row, checker),
  );
  const events =
    source.events === null
      ? []
      : table(program, source.events, `${className}Events`).map((row) => event(row, checker));
  const members = made.members.filter((member) => isPublic(member, attributes));
  const styling =
    className === 'AgentPicker' ? readStyling() : { slots: [], parts: [], customProperties: [] };
  return {
    tag: tagOf(className),
    className,
    script,
    description: said(made).split('\n\n')[0] ?? '',
    attributes,
    properties: members.flatMap((member) => property(member, made, checker)),
    methods: members.flatMap((member) => (ts.isMethodDeclaration(member) ? [method(member, checker)] : [])),
    events,
    ...styling,
  };
}

function find<Found extends ts.ClassDeclaration | ts.TypeAliasDeclaration>(
  program: ts.Program,
  file: string,
  name: string,
  fits: (node: ts.Node) => node is Found,
): Found {
  const statements = program.getSourceFile(fileOf(file))?.statements ?? [];
  const found = statements.find((node) => fits(node) && node.name?.text === name);
  if (found === undefined) throw new Error(`widget/${file} has no ${name}.`);
  return found as ts.Node as Found;
}

function table(program: ts.Program, file: string, name: string): readonly ts.PropertySignature[] {
  const { type } = find(program, file, name, ts.isTypeAliasDeclaration);
  if (!ts.isTypeLiteralNode(type)) throw new Error(`${name} is no table.`);
  return type.members.filter(ts.isPropertySignature);
}

const inOneLine = (text: string): string => text.replace(/[^\S\n]*\n[^\S\n]*(?!\n)/gu, ' ').trim();

/** What the comment of a declaration says, without its tags. */
function said(node: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = comments.map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '').join('\n\n');
  return text
    .split(/\n\s*\n/u)
    .map(inOneLine)
    .map(withFigures)
    .join('\n\n');
}

/** A bound of the contract is said as its figure. */
const withFigures = (text: string): string =>
  text.replace(/`LIMITS\.(\w+)`/gu, (whole, name) =>
    Object.hasOwn(LIMITS, name as string) ? String(LIMITS[name as keyof typeof LIMITS]) : whole,
  );

function tag(node: ts.Node, name: string): string | null {
  const found = ts.getJSDocTags(node).find(({ tagName }) => tagName.text === name);
  return found === undefined ? null : inOneLine(ts.getTextOfJSDocComment(found.comment) ?? '');
}

const typeOf = ({ type, name }: ts.PropertySignature | ts.PropertyDeclaration): ts.TypeNode => {
  if (type === undefined) throw new Error(`${name.getText()} says no type.`);
  return type;
};

const nameOf = (node: ts.PropertyName): string => (ts.isStringLiteral(node) ? node.text : node.getText());

function attribute(row: ts.PropertySignature, checker: ts.TypeChecker): AttributeFacts {
  const type = printType(typeOf(row), checker);
  return {
    name: nameOf(row.name),
    description: said(row),
    type,
    required: row.questionToken === undefined,
    default: tag(row, 'default'),
    values: [...type.matchAll(/['"]([^'"]+)['"]/gu)].map(([, value = '']) => value),
  };
}

function event(row: ts.PropertySignature, checker: ts.TypeChecker): EventFacts {
  const node = typeOf(row);
  const fields = ts.isTypeLiteralNode(node) ? node.members.map((member) => member.name?.getText() ?? '') : [];
  return { name: nameOf(row.name), description: said(row), type: printType(node, checker), fields };
}

/** What a page may use: not what is ours alone, what every element has, or what an attribute says already. */
function isPublic(member: ts.ClassElement, attributes: readonly AttributeFacts[]): boolean {
  const hidden = ts.ModifierFlags.NonPublicAccessibilityModifier | ts.ModifierFlags.Static;
  if (ts.getCombinedModifierFlags(member) & (hidden | ts.ModifierFlags.Override)) return false;
  if (member.name === undefined || ts.isPrivateIdentifier(member.name)) return false;
  if (tag(member, 'internal') !== null) return false;
  const name = member.name.getText();
  return !name.endsWith('Callback') && !attributes.some((each) => each.name === name);
}

function property(
  member: ts.ClassElement,
  made: ts.ClassDeclaration,
  checker: ts.TypeChecker,
): readonly PropertyFacts[] {
  if (ts.isPropertyDeclaration(member)) {
    const type = printType(typeOf(member), checker);
    const optional = member.questionToken !== undefined;
    return [{ name: member.name.getText(), description: said(member), type, readonly: false, optional }];
  }
  if (!ts.isGetAccessorDeclaration(member) || member.type === undefined) return [];
  const name = member.name.getText();
  const isSet = made.members.some((each) => ts.isSetAccessor(each) && each.name.getText() === name);
  const type = printType(member.type, checker);
  return [{ name, description: said(member), type, readonly: !isSet, optional: false }];
}

function method(made: ts.MethodDeclaration, checker: ts.TypeChecker): MethodFacts {
  const parameters = made.parameters.map(({ name, type, questionToken, initializer }) => ({
    name: name.getText(),
    type: type === undefined ? 'unknown' : printType(type, checker),
    optional: questionToken !== undefined || initializer !== undefined,
  }));
  const returns = made.type === undefined ? 'void' : printType(made.type, checker);
  return { name: made.name.getText(), description: said(made), parameters, returns };
}
