//! The terms of the ontology as constants, the term of each label of a story, the prefixes, and the
//! ontology's files.
//!
//! In: nothing. Out: constants and pure functions of labels and of a base IRI.
//! Invariant: the constants and `ontology/*.ttl` agree both ways; no other room writes the IRI of a
//! term. Deliberately absent: instance IRIs, which are made from what an article says.
//!
//! ```
//! use dateline::story::EventType;
//! use dateline::vocabulary::{class, dl, label};
//! assert_eq!(dl::HOLDER.as_str(), "https://w3id.org/dateline/ns#holder");
//! assert_eq!(class::TENURE.as_str(), "https://w3id.org/dateline/ns#Tenure");
//! let rescue = label::event_type(EventType::Rescue);
//! assert_eq!(rescue.as_str(), "https://w3id.org/dateline/event-type#Rescue");
//! ```
//!
//! Classes, properties and individuals are modules apart, because the property `dl:quantity` and the
//! class `dl:Quantity` would share one constant.

#[macro_use]
mod macros;
mod external;
mod file;
pub mod label;
mod prefix;
mod term;

#[cfg(test)]
mod agreement;
#[cfg(test)]
mod query_tests;

pub use external::{owl, prov, rdf, rdfs, skos, xsd};
pub use file::{ontology_files, saved_queries};
pub use label::class_of;
pub use prefix::{DEFAULT_BASE, Kind, graph_namespace, prefixes};
pub use term::{class, dl, event_type, individual};

/// The namespace of the ontology's terms.
pub const NS: &str = class::NS;

/// The version of the ontology: `owl:versionInfo` of `ontology/dateline.ttl`.
pub const ONTOLOGY_VERSION: &str = "0.1.0";
