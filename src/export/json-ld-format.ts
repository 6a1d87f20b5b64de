// The parts of schema.org that are written here; a test holds them against the types of `schema-dts`.

/** Events as linked data. */
export interface JsonLdDocument {
  "@context": "https://schema.org";
  "@graph": JsonLdEvent[];
}

export interface JsonLdEvent {
  "@type": "Event";
  "@id": string;
  identifier?: string;
  /** The session type in words. */
  additionalType?: string;
  name: string;
  description?: string;
  url?: string;
  startDate?: string;
  endDate?: string;
  duration?: string;
  eventStatus?: "https://schema.org/EventScheduled" | "https://schema.org/EventCancelled";
  eventAttendanceMode?: `https://schema.org/${"Online" | "Offline" | "Mixed"}EventAttendanceMode`;
  location?: (JsonLdPlace | JsonLdVirtualLocation)[];
  superEvent?: JsonLdEvent;
  organizer?: (JsonLdOrganization | JsonLdPerson)[];
  performer?: JsonLdRole[];
  about?: JsonLdTerm[];
  keywords?: string[];
  inLanguage?: string[];
}

export interface JsonLdPlace {
  "@type": "Place";
  name: string;
  containedInPlace?: JsonLdPlace;
  address?: { "@type": "PostalAddress"; addressLocality: string; addressCountry?: string };
}

export interface JsonLdVirtualLocation {
  "@type": "VirtualLocation";
  url: string;
}

export interface JsonLdOrganization {
  "@type": "Organization";
  name: string;
  department?: JsonLdOrganization;
}

export interface JsonLdPerson {
  "@type": "Person";
  name: string;
  alternateName?: string[];
  honorificPrefix?: string;
  jobTitle?: string;
  affiliation?: JsonLdOrganization;
  gender?: string;
}

export interface JsonLdRole {
  "@type": "Role";
  roleName: string;
  performer: JsonLdPerson;
}

export interface JsonLdTerm {
  "@type": "DefinedTerm";
  "@id": string;
  termCode: string;
  name?: string;
}
