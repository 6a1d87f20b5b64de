import { type ProjectReflection, ReferenceType, ReflectionKind, Type, UnionType } from "typedoc";

import { DIAGNOSTICS } from "../../../src/diagnostics";
import { SDG_INDICATOR_CODES_2025, SDG_TARGET_CODES } from "../../../src/vocabulary/sdg";

/** Unions whose types are computed from a table, so that only the table tells their members. */
const COMPUTED: Readonly<Record<string, readonly string[]>> = {
  DiagnosticCode: Object.keys(DIAGNOSTICS),
  SdgTargetCode: SDG_TARGET_CODES,
  SdgIndicatorCode: Object.values(SDG_INDICATOR_CODES_2025).flat(),
};

/** Shorter unions tell more when they are written out. */
const SHORTEST_NAMED = 6;

/**
 * Puts the name of a union of words in the place of its members, wherever the compiler has spelled it out: a page that
 * repeats every code of a finding for each function that gives findings cannot be read.
 */
export function nameUnions(project: ProjectReflection): void {
  const aliases = project.getReflectionsByKind(ReflectionKind.TypeAlias).flatMap((alias) => {
    const words = COMPUTED[alias.name];
    if (words !== undefined) return { alias, members: joined(words.map((word) => JSON.stringify(word))) };
    const type = "type" in alias ? alias.type : undefined;
    if (!(type instanceof UnionType) || type.types.length < SHORTEST_NAMED) return [];
    return { alias, members: membersOf(type) };
  });
  const named = (type: Type): Type => {
    if (!(type instanceof UnionType)) return type;
    const members = membersOf(type);
    const found = aliases.find((each) => each.members === members);
    return found === undefined ? type : ReferenceType.createResolvedReference(found.alias.name, found.alias, project);
  };
  const isAlias = new Set<unknown>(aliases.map(({ alias }) => alias));
  for (const reflection of Object.values(project.reflections)) {
    if (!isAlias.has(reflection)) replaceTypes(reflection, named);
  }
}

function membersOf(union: UnionType): string {
  return joined(union.types.map(String));
}

function joined(members: readonly string[]): string {
  return [...members].sort().join("|");
}

/** Replaces the types that an object holds, at any depth, but not those of the reflections that it points to. */
function replaceTypes(holder: object, replace: (type: Type) => Type): void {
  for (const [key, value] of Object.entries(holder) as [string, unknown][]) {
    if (value instanceof Type) {
      const type = replace(value);
      // `Diagnostic<DiagnosticCode>` is what people write as `Diagnostic`.
      if (type instanceof ReferenceType && type.name === "Diagnostic") delete type.typeArguments;
      Object.assign(holder, { [key]: type });
      replaceTypes(type, replace);
    } else if (Array.isArray(value) && value.some((each) => each instanceof Type)) {
      replaceTypes(value, replace);
    }
  }
}
