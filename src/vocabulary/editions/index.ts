export type { Certainty, DayRange, Edition, EditionFact, Evidence, MeetingMode } from "./edition";
export {
  editionDays,
  editionOf,
  findEdition,
  findEditionOnDay,
  findVenueTimeZone,
  isEditionYear,
  type SessionOfEdition,
} from "./find-edition";
export { EDITIONS, type EditionYear } from "./table";
