//! The individual, concept, class or property that stands for each label of a story.
//!
//! ```
//! use dateline::story::{ParticipantRole, Status};
//! use dateline::vocabulary::{individual, label};
//! assert_eq!(label::status(Status::Denied), individual::DENIED);
//! // "source" would be read as the source of a claim.
//! assert_eq!(label::participant_role(ParticipantRole::Source), individual::ORIGIN);
//! ```

use super::{class, dl, individual};
use crate::story::{
    Certainty, EntityType, EventType, Hedge, MentionKind, Modality, ParticipantRole, Polarity, Predicate,
    QuotationKind, Status, TenureStatus, TimeType,
};
use oxigraph::model::NamedNodeRef;

/// Declares the function that gives each member of a label enum its term. The match is complete, so
/// that a new label does not compile without its term.
macro_rules! terms_of {
    ($(#[$doc:meta])* $function:ident($label:ident) { $($member:ident => $term:expr),+ $(,)? }) => {
        $(#[$doc])*
        pub fn $function(label: $label) -> NamedNodeRef<'static> {
            match label {
                $($label::$member => $term),+
            }
        }
    };
}

terms_of!(
    /// The `dl:Factuality` of an event with one source. A disputed event has `dl:disputed`, which no
    /// single status stands for.
    status(Status) {
        Asserted => individual::ASSERTED,
        Reported => individual::REPORTED,
        Alleged => individual::ALLEGED,
        Denied => individual::DENIED,
        Planned => individual::PLANNED,
        Hypothetical => individual::HYPOTHETICAL,
    }
);

terms_of!(
    /// The `dl:Polarity`.
    polarity(Polarity) { Affirmed => individual::AFFIRMED, Denied => individual::DENIED }
);

terms_of!(
    /// The `dl:Certainty`.
    certainty(Certainty) {
        Certain => individual::CERTAIN,
        Probable => individual::PROBABLE,
        Possible => individual::POSSIBLE,
    }
);

terms_of!(
    /// The `dl:Modality`.
    modality(Modality) {
        Actual => individual::ACTUAL,
        Planned => individual::PLANNED,
        Hypothetical => individual::HYPOTHETICAL,
    }
);

terms_of!(
    /// The `dl:Hedge`.
    hedge(Hedge) {
        Exact => individual::EXACT,
        Approx => individual::APPROX,
        AtLeast => individual::AT_LEAST,
        AtMost => individual::AT_MOST,
        Vague => individual::VAGUE,
    }
);

terms_of!(
    /// The `dl:MentionKind`.
    mention_kind(MentionKind) {
        Name => individual::BY_NAME,
        Nominal => individual::BY_NOUN,
        Pronoun => individual::BY_PRONOUN,
    }
);

terms_of!(
    /// The `dl:QuotationKind`.
    quotation_kind(QuotationKind) {
        Direct => individual::DIRECT,
        Indirect => individual::INDIRECT,
        Mixed => individual::MIXED,
    }
);

terms_of!(
    /// The `dl:ParticipantRole`.
    participant_role(ParticipantRole) {
        Agent => individual::AGENT,
        Patient => individual::PATIENT,
        Beneficiary => individual::BENEFICIARY,
        Instrument => individual::INSTRUMENT,
        Source => individual::ORIGIN,
        Destination => individual::DESTINATION,
    }
);

terms_of!(
    /// The `dl:TenureStatus`.
    tenure_status(TenureStatus) {
        Current => individual::CURRENT,
        Former => individual::FORMER,
        Acting => individual::ACTING,
        Incoming => individual::INCOMING,
    }
);

terms_of!(
    /// The `dl:TimeType`.
    time_type(TimeType) {
        Date => individual::TIMEX_DATE,
        Time => individual::TIMEX_TIME,
        Duration => individual::TIMEX_DURATION,
        Set => individual::TIMEX_SET,
    }
);

terms_of!(
    /// The property of a relation. A place in a place (`LocatedIn`, `PartOf`) is
    /// [`dl::WITHIN`] instead, which only the types of both ends can tell.
    predicate(Predicate) {
        Leads => dl::LEADS,
        MemberOf => dl::MEMBER_OF,
        PartOf => dl::PART_OF,
        LocatedIn => dl::LOCATED_IN,
        HeadquarteredIn => dl::HEADQUARTERED_IN,
        FounderOf => dl::FOUNDER_OF,
        OwnerOf => dl::OWNER_OF,
        SpouseOf => dl::SPOUSE_OF,
        ChildOf => dl::CHILD_OF,
        SiblingOf => dl::SIBLING_OF,
        CitizenOf => dl::CITIZEN_OF,
    }
);

/// Whether `property` says directly what a `dl:Relation` records: the property of a predicate, or
/// [`dl::WITHIN`].
pub fn is_relation(property: NamedNodeRef<'_>) -> bool {
    property == dl::WITHIN || Predicate::ALL.iter().any(|&known| predicate(known) == property)
}

terms_of!(
    /// The class of an entity. A story's named event is a `dl:NamedEvent`: `dl:Event` is a happening
    /// as one article reports it.
    class_of(EntityType) {
        Person => class::PERSON,
        Organization => class::ORGANIZATION,
        Place => class::PLACE,
        Event => class::NAMED_EVENT,
        Group => class::GROUP,
    }
);

/// Declares [`event_type`]: the local name of each concept is the name of the member.
macro_rules! event_types {
    ($($member:ident),+ $(,)?) => {
        terms_of!(
            /// The SKOS concept of an event type.
            event_type(EventType) {
                $($member => NamedNodeRef::new_unchecked(concat!(
                    "https://w3id.org/dateline/event-type#",
                    stringify!($member),
                ))),+
            }
        );
    };
}

event_types!(
    Arrest,
    Rescue,
    Attack,
    Death,
    Injury,
    Abuse,
    Crime,
    Disaster,
    Accident,
    Protest,
    Election,
    Appointment,
    Meeting,
    Agreement,
    Legal,
    Legislation,
    Investigation,
    Military,
    Business,
    Publication,
    Movement,
    Sport,
    Culture,
    Health,
    Science,
    Other,
);
