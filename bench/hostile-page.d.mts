/** A kind of page made to slow a reader down. */
export interface HostileKind {
  readonly head: string;
  readonly piece: string;
  readonly perLine?: number;
  readonly tail?: string;
}

export function hostilePage(kind: HostileKind, length: number): string;
