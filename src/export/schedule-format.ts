import type { Role } from "../vocabulary/roles";

// The parts of the c3voc schedule format, version 1, that are written here. Its documentation: https://c3voc.de/wiki/schedule

/** A c3voc schedule as JSON. */
export interface Schedule {
  generator: { name: string };
  schedule: { version: string; conference: ScheduleConference };
}

export interface ScheduleConference {
  acronym: string;
  title: string;
  /** First and last calendar day at the venue. */
  start: string;
  end: string;
  daysCount: number;
  timeslot_duration: string;
  time_zone_name?: string;
  tracks: ScheduleTrack[];
  rooms: { name: string; guid: string }[];
  days: ScheduleDay[];
}

export interface ScheduleTrack {
  name: string;
  slug: string;
}

export interface ScheduleDay {
  /** Counted from 1. */
  index: number;
  date: string;
  day_start: string;
  day_end: string;
  rooms: Record<string, ScheduleEvent[]>;
}

export interface ScheduleEvent {
  guid: string;
  id: number;
  /** Start and end with the venue's offset. */
  date: string;
  end: string;
  /** Clock time at the venue, and length as `hh:mm`. */
  start: string;
  duration: string;
  room: string;
  slug: string;
  url: string;
  title: string;
  subtitle: string | null;
  track: string | null;
  type: string;
  language: string | null;
  abstract: string | null;
  description: string | null;
  persons: SchedulePerson[];
  links: ScheduleLink[];
}

export interface SchedulePerson {
  id: number;
  guid: string;
  name: string;
  biography?: string;
  /** Not part of the format, which lets people have further keys. */
  roles: Role[];
}

export interface ScheduleLink {
  url: string;
  title?: string;
  type: "related";
}
