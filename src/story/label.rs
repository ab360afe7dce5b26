//! The closed sets of labels.

use serde::{Deserialize, Serialize};

/// Declares a label enum whose members have one name everywhere: in JSON, in the ontology (as the
/// local name, unless `rdf` gives another) and on the terminal.
macro_rules! labels {
    ($(#[$doc:meta])* $name:ident { $($(#[$member_doc:meta])* $member:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name {
            $($(#[$member_doc])* #[serde(rename = $text)] $member),+
        }

        impl $name {
            /// Every member, in the order of declaration.
            pub const ALL: &'static [Self] = &[$(Self::$member),+];

            /// The name in the JSON contract.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$member => $text),+
                }
            }

            /// The member named `text`.
            pub fn from_name(text: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|member| member.as_str() == text)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    };
}

labels!(
    /// The kinds of things that a story is about.
    EntityType {
        /// A named human being.
        Person = "Person",
        /// A named body: ministry, company, party, team, newspaper.
        Organization = "Organization",
        /// A named place: country, city, building.
        Place = "Place",
        /// A named happening: a cup, a war, a summit.
        Event = "Event",
        /// Unnamed people or things: "865 foreigners", "authorities".
        Group = "Group",
    }
);

impl EntityType {
    /// The kinds that have names.
    pub const NAMED: [Self; 4] = [Self::Person, Self::Organization, Self::Place, Self::Event];
}

labels!(
    /// How a mention refers.
    MentionKind {
        /// By a name.
        Name = "name",
        /// By a common noun: "the governor".
        Nominal = "nominal",
        /// By a pronoun.
        Pronoun = "pronoun",
    }
);

labels!(
    /// Whether a post is held as of the article's date.
    TenureStatus {
        /// Held now.
        Current = "current",
        /// "former", "ex-", "late".
        Former = "former",
        /// "acting", "interim".
        Acting = "acting",
        /// "-elect", "designate", "incoming".
        Incoming = "incoming",
    }
);

labels!(
    /// How the words of a quotation are given.
    QuotationKind {
        /// In quotation marks, the speaker's own words.
        Direct = "direct",
        /// Reported speech without quotation marks.
        Indirect = "indirect",
        /// Reported speech with some of the speaker's words in quotation marks.
        Mixed = "mixed",
    }
);

labels!(
    /// The types of happenings; `ontology/event-types.ttl` says what each means.
    EventType {
        /// People are arrested or detained by an authority.
        Arrest = "Arrest",
        /// People are rescued, released or saved.
        Rescue = "Rescue",
        /// Violence against people or property.
        Attack = "Attack",
        /// Somebody dies or is killed.
        Death = "Death",
        /// Somebody is hurt or falls ill.
        Injury = "Injury",
        /// Trafficking, torture, forced labour, abduction, confinement.
        Abuse = "Abuse",
        /// Other offences: fraud, corruption, theft.
        Crime = "Crime",
        /// Forces of nature: flood, storm, earthquake, fire.
        Disaster = "Disaster",
        /// Crash, collapse, explosion by mishap.
        Accident = "Accident",
        /// Protest, strike, riot.
        Protest = "Protest",
        /// Voting and its results.
        Election = "Election",
        /// Taking or leaving a post.
        Appointment = "Appointment",
        /// Meetings, visits, talks.
        Meeting = "Meeting",
        /// Treaties, deals, ceasefires.
        Agreement = "Agreement",
        /// Charge, trial, verdict, sentence, lawsuit.
        Legal = "Legal",
        /// Making and changing law.
        Legislation = "Legislation",
        /// Inspection, raid, crackdown, inquiry.
        Investigation = "Investigation",
        /// Acts of armed forces.
        Military = "Military",
        /// Opening, closing, investing, buying, launching.
        Business = "Business",
        /// A report, study or announcement as an object.
        Publication = "Publication",
        /// People or goods moving or migrating.
        Movement = "Movement",
        /// Matches and their results.
        Sport = "Sport",
        /// Films, concerts, prizes, exhibitions.
        Culture = "Culture",
        /// Epidemics, treatment, vaccination.
        Health = "Health",
        /// Discoveries, missions, experiments.
        Science = "Science",
        /// Any other happening.
        Other = "Other",
    }
);

labels!(
    /// The part that a participant plays in an event.
    ParticipantRole {
        /// Who did it.
        Agent = "agent",
        /// Who or what it was done to.
        Patient = "patient",
        /// For whom it was done.
        Beneficiary = "beneficiary",
        /// With what it was done.
        Instrument = "instrument",
        /// From where or whom.
        Source = "source",
        /// To where or whom.
        Destination = "destination",
    }
);

labels!(
    /// How an event is stated.
    Status {
        /// The article says it in its own voice.
        Asserted = "asserted",
        /// A source says it.
        Reported = "reported",
        /// A source or the article says it as an accusation or suspicion.
        Alleged = "alleged",
        /// A source or the article says that it is not so.
        Denied = "denied",
        /// It is to happen.
        Planned = "planned",
        /// It would happen under a condition, or is only imagined.
        Hypothetical = "hypothetical",
    }
);

labels!(
    /// The types of time expressions (TIMEX3, ISO 24617-1).
    TimeType {
        /// A day or something longer.
        Date = "date",
        /// A part of a day.
        Time = "time",
        /// A length of time.
        Duration = "duration",
        /// Something that recurs.
        Set = "set",
    }
);

labels!(
    /// How a number is hedged.
    Hedge {
        /// Stated without a hedge.
        Exact = "exact",
        /// "about", "some".
        Approx = "approx",
        /// "at least", "more than".
        AtLeast = "atLeast",
        /// "up to", "fewer than".
        AtMost = "atMost",
        /// "hundreds", "several": no value.
        Vague = "vague",
    }
);

labels!(
    /// Whether a source stands for or against.
    Polarity {
        /// The source says that it is so.
        Affirmed = "affirmed",
        /// The source says that it is not so.
        Denied = "denied",
    }
);

labels!(
    /// How sure the source is.
    Certainty {
        /// Without a hedge.
        Certain = "certain",
        /// "probably", "likely", "is believed to".
        Probable = "probable",
        /// "may", "might", "possibly".
        Possible = "possible",
    }
);

labels!(
    /// Whether a claim is of this world, of plans or of conditions.
    Modality {
        /// It is said to be, or to have been.
        Actual = "actual",
        /// It is said to be coming.
        Planned = "planned",
        /// It is said to depend on a condition.
        Hypothetical = "hypothetical",
    }
);

labels!(
    /// The lasting relations between entities.
    Predicate {
        /// Heads a body.
        Leads = "leads",
        /// Belongs to a body.
        MemberOf = "memberOf",
        /// Is a part of a body or place.
        PartOf = "partOf",
        /// Stands in a place.
        LocatedIn = "locatedIn",
        /// Has its seat in a place.
        HeadquarteredIn = "headquarteredIn",
        /// Founded a body.
        FounderOf = "founderOf",
        /// Owns something.
        OwnerOf = "ownerOf",
        /// Is married to.
        SpouseOf = "spouseOf",
        /// Is a child of.
        ChildOf = "childOf",
        /// Is a brother or sister of.
        SiblingOf = "siblingOf",
        /// Is a citizen of.
        CitizenOf = "citizenOf",
    }
);

labels!(
    /// Why a record was dropped: provenance cannot be borrowed.
    DropReason {
        /// The span does not fit the text, or is blank.
        SpanOutsideText = "spanOutsideText",
        /// The name does not occur in the words given as evidence.
        NameNotInEvidence = "nameNotInEvidence",
        /// The number does not occur in the words given as evidence.
        NumberNotInEvidence = "numberNotInEvidence",
        /// The trigger does not occur in the words given as evidence.
        TriggerNotInEvidence = "triggerNotInEvidence",
        /// The record speaks of an entity or record that is not in the story.
        UnknownReference = "unknownReference",
    }
);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_has_one_name_in_rust_and_json() {
        for &label in Hedge::ALL {
            let json = serde_json::to_string(&label).unwrap();
            assert_eq!(json, format!("\"{label}\""));
            assert_eq!(Hedge::from_name(label.as_str()), Some(label));
        }
        assert_eq!(EventType::from_name("rescue"), None);
    }
}
