import { nearestWord } from "../vocabulary/nearest-word";

/** The IANA time zone that was probably meant, by its whole name or by its city alone. */
export function nearestZone(text: string): string | undefined {
  const zones = Intl.supportedValuesOf("timeZone");
  const zoneOf = new Map(zones.flatMap((zone) => [[zone, zone] as const, [cityOf(zone), zone] as const]));
  const nearest = nearestWord(text.trim().replaceAll(" ", "_"), [...zoneOf.keys()]);
  return nearest === undefined ? undefined : zoneOf.get(nearest);
}

function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1);
}
