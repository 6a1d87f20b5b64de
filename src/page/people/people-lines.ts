import { type PersonSlot, readPersonSlot } from "./person-line";
import type { PersonStretch } from "./inline-roles";
import { splitPeople } from "./split-people";

/** What a label says about the person behind it, where it says more than that there is one. */
interface LabelPromise {
  /** Whether the label promises one person and no list. */
  readonly isAlone: boolean;
  /** Whether empty fields of the form stand behind the name: `ana example, ,`. */
  readonly hasEmptyFields: boolean;
}

/**
 * The lines of one page, read as people. Each is taken apart once: its shape asks whether it names anybody, then the list
 * of organisers whether it is a body, then the role who it is.
 */
export class PeopleLines {
  readonly #stretches = new Map<string, readonly PersonStretch[]>();
  readonly #slots = new Map<string, PersonSlot>();

  /** One stretch per person. */
  split(line: string): readonly PersonStretch[] {
    const known = this.#stretches.get(line);
    if (known !== undefined) return known;
    const stretches = splitPeople(line);
    this.#stretches.set(line, stretches);
    return stretches;
  }

  /** Who a stretch names, where a person is promised. */
  read(stretch: string, promise?: LabelPromise): PersonSlot {
    const slot = this.#slots.get(stretch) ?? this.#readFirst(stretch);
    // A label lets more words be a name; who is named without it is the same person with it.
    if (slot.kind === "person" || promise === undefined) return slot;
    return promise.isAlone || promise.hasEmptyFields ? readPersonSlot(stretch, { isPromised: true, ...promise }) : slot;
  }

  #readFirst(stretch: string): PersonSlot {
    const slot = readPersonSlot(stretch, { isPromised: true });
    this.#slots.set(stretch, slot);
    return slot;
  }
}
