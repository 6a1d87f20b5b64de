import type { Role } from "../vocabulary/roles";

/** What is known where an unlabelled line of people stands. */
export interface RoleContext {
  /** Roles of the people blocks above. */
  readonly roles: ReadonlySet<Role>;
  /** The role of the last of them. */
  readonly last: Role | undefined;
  /** Whether the page numbers its organisers and speakers, as workshop pages do. */
  readonly isNumbered: boolean;
  /** Whether the label of a role comes further down. */
  readonly isAhead: (role: Role) => boolean;
  /** Whether a body stands above, and nothing between the two. */
  readonly isBelowOrganization: boolean;
  /** Whether the line is a second list of several people, right below the first. */
  readonly isSecondList: boolean;
  /** Which of the three bare names the line is that run the session: 0, 1 or 2; -1 where it is none. */
  readonly placeOfThree: number;
  /** Whether an item of a programme stands right above. */
  readonly followsAgenda: boolean;
  readonly isBeforeOnlineModerator: boolean;
  /** Whether the line begins a list that has the label of a moderator right behind it. */
  readonly isAboveModerators: () => boolean;
  /** Empty lines above: two or more are where a label is lost. */
  readonly gap: number;
}

/**
 * The role of people whose label the copy has lost, from the order in which all pages list them: organisers, speakers,
 * moderator on site, online moderator, rapporteur.
 */
export function inferRole(context: RoleContext): Role {
  const { roles, last, isNumbered, isAhead } = context;
  const roleOfThree = context.placeOfThree < 0 ? undefined : THREE_ROLES[context.placeOfThree];
  if (roleOfThree !== undefined) return roleOfThree;
  if (context.isBelowOrganization && context.gap <= 1 && !roles.has("organizer")) return "organizer";
  switch (last) {
    case undefined:
      return firstRole(context);
    case "organizer":
      if (isAhead("speaker")) return "organizer";
      return context.gap > 0 || isNumbered || context.isSecondList ? "speaker" : "organizer";
    case "speaker":
      // The one between the speakers and the online moderator is the moderator whose label is lost.
      return isNumbered || (context.gap > 1 && context.isBeforeOnlineModerator) ? "moderator" : "speaker";
    case "moderator":
    case "onsite-moderator":
      if (context.followsAgenda) return "speaker";
      // Main sessions list their moderators first.
      if (!isNumbered && !roles.has("speaker") && !isAhead("speaker") && !isAhead("online-moderator")) return "speaker";
      return isAhead("online-moderator") ? last : "online-moderator";
    case "online-moderator":
    case "rapporteur":
      return "rapporteur";
  }
}

const THREE_ROLES: readonly Role[] = ["onsite-moderator", "online-moderator", "rapporteur"];

function firstRole({ isAhead, isBelowOrganization, followsAgenda, gap, isAboveModerators }: RoleContext): Role {
  if (followsAgenda) return "speaker";
  // Of two lists the second one speaks, and a page has speakers rather than organisers.
  if (gap > 1 && !isBelowOrganization && !isAhead("speaker") && isAboveModerators()) return "speaker";
  // Its own people stand right below a body; between the two a label is lost.
  if (isBelowOrganization && gap > 1) return "speaker";
  const namesOrganizers = isAhead("organizer");
  const isProposalForm = isAhead("onsite-moderator") || isAhead("online-moderator") || isAhead("speaker");
  return isProposalForm && !namesOrganizers ? "organizer" : "speaker";
}
