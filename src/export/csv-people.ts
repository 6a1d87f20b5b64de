import { exportDiagnostics } from "../diagnostics/catalogue/export";
import { diagnose } from "../diagnostics/diagnose";
import type { Diagnostic } from "../diagnostics/diagnostic";
import { fold, unguarded } from "../text";
import { readRole, type Role } from "../vocabulary/roles";
import { PERSON_NUMBER, ROLE } from "./csv";
import type { CsvCell } from "./csv-cells";
import { type PersonFacts, personColumns } from "./csv-columns";
import { type Draft, pathKey, spansOf } from "./csv-draft";
import { placed, readCells } from "./csv-read-cells";
import type { CsvRow } from "./csv-times";

/** A cell with the names of people who have one role. */
export interface RoleCell {
  readonly role: Role;
  readonly cell: CsvCell;
}

/** Adds the person of a row of the long form to the people of its session. */
export function addPerson(row: CsvRow, { people, spans }: Draft): readonly Diagnostic[] {
  const facts: PersonFacts = {};
  const diagnostics = readCells(row, personColumns(), facts);
  const { name } = facts;
  if (name === undefined) return diagnostics;

  const roleCell = row.get(ROLE);
  const role = roleCell === undefined || roleCell.text === "" ? undefined : readRole(roleCell.text);
  const key = row.get(PERSON_NUMBER)?.text || fold(name);
  const earlier = people.get(key);
  const roles = [...(earlier?.roles ?? []), ...(role?.value === undefined ? [] : [role.value])];
  if (earlier === undefined) {
    const path = ["people", people.size];
    for (const [fact, span] of spansOf(row, personColumns(), path)) spans.set(fact, span);
    if (roleCell !== undefined) spans.set(pathKey([...path, "roles"]), roleCell.span);
  }
  people.set(key, { ...facts, name, ...earlier, roles: [...new Set(roles)] });
  return [...(earlier === undefined ? diagnostics : []), ...placed(role?.diagnostics ?? [], roleCell?.span)];
}

/** Adds the people of a cell that names all who have a role: one per line, or parted by semicolons. */
export function addPeopleOfRole({ role, cell }: RoleCell, { people, spans }: Draft): readonly Diagnostic[] {
  const names = unguarded(cell.text)
    .split(/[\r\n;]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  for (const name of names) {
    const key = fold(name);
    const earlier = people.get(key);
    if (earlier === undefined) spans.set(pathKey(["people", people.size]), cell.span);
    people.set(key, { ...(earlier ?? { name }), roles: [...new Set([...(earlier?.roles ?? []), role])] });
  }
  return names
    .filter((name) => name.includes(","))
    .map((name) => diagnose(exportDiagnostics, "export/comma-in-name", { span: cell.span }, { name }));
}
