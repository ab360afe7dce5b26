//! Namespaces, prefixes and the kinds of instances.

use super::{class, event_type, owl, prov, rdf, rdfs, skos, xsd};
use crate::story::EntityType;

/// The base of instance IRIs where the user has set none.
pub const DEFAULT_BASE: &str = "https://w3id.org/dateline/";

/// The kinds of instances. Each has an IRI space of its own, and a prefix of the same name, so that
/// every instance can be written as a CURIE: a local name with `/` would not be legal in SPARQL.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A version of an article; its mentions are fragments of its IRI.
    Article,
    /// A person.
    Person,
    /// An organization.
    Organization,
    /// A place.
    Place,
    /// A named event, such as a cup or a war.
    NamedEvent,
    /// Unnamed people or things.
    Group,
    /// An office.
    Post,
    /// Somebody's holding of a post.
    Tenure,
    /// A happening as reported.
    Event,
    /// A part played in an event.
    Participation,
    /// A time expression.
    Time,
    /// A number of things.
    Quantity,
    /// Something said.
    Quotation,
    /// A source's stand on a record.
    Claim,
    /// A lasting relation.
    Relation,
    /// A reading of articles.
    Extraction,
}

impl Kind {
    /// Every kind, in the order of declaration.
    pub const ALL: &'static [Self] = &[
        Self::Article,
        Self::Person,
        Self::Organization,
        Self::Place,
        Self::NamedEvent,
        Self::Group,
        Self::Post,
        Self::Tenure,
        Self::Event,
        Self::Participation,
        Self::Time,
        Self::Quantity,
        Self::Quotation,
        Self::Claim,
        Self::Relation,
        Self::Extraction,
    ];

    /// The segment of the IRI after the base, which is also the prefix.
    ///
    /// ```
    /// use dateline::vocabulary::Kind;
    /// assert_eq!(Kind::Organization.segment(), "org");
    /// ```
    pub fn segment(self) -> &'static str {
        match self {
            Self::Article => "article",
            Self::Person => "person",
            Self::Organization => "org",
            Self::Place => "place",
            Self::NamedEvent => "named-event",
            Self::Group => "group",
            Self::Post => "post",
            Self::Tenure => "tenure",
            Self::Event => "event",
            Self::Participation => "participation",
            Self::Time => "time",
            Self::Quantity => "quantity",
            Self::Quotation => "quotation",
            Self::Claim => "claim",
            Self::Relation => "relation",
            Self::Extraction => "extraction",
        }
    }

    /// The namespace of the kind's instances under `base`, which ends in `/` or `#`.
    ///
    /// ```
    /// use dateline::vocabulary::Kind;
    /// assert_eq!(Kind::Post.namespace("https://example.org/"), "https://example.org/post/");
    /// ```
    pub fn namespace(self, base: &str) -> String {
        format!("{base}{}/", self.segment())
    }
}

impl From<EntityType> for Kind {
    fn from(entity: EntityType) -> Self {
        match entity {
            EntityType::Person => Self::Person,
            EntityType::Organization => Self::Organization,
            EntityType::Place => Self::Place,
            EntityType::Event => Self::NamedEvent,
            EntityType::Group => Self::Group,
        }
    }
}

/// The namespace of the named graphs under `base`, prefix `graph:`.
pub fn graph_namespace(base: &str) -> String {
    format!("{base}graph/")
}

/// The prefixes of other vocabularies.
const EXTERNAL: &[(&str, &str)] = &[
    ("rdf", rdf::NS),
    ("rdfs", rdfs::NS),
    ("owl", owl::NS),
    ("xsd", xsd::NS),
    ("skos", skos::NS),
    ("prov", prov::NS),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("foaf", "http://xmlns.com/foaf/0.1/"),
    ("schema", "https://schema.org/"),
    ("w3org", "http://www.w3.org/ns/org#"),
    ("sem", "http://semanticweb.cs.vu.nl/2009/11/sem/"),
    ("owltime", "http://www.w3.org/2006/time#"),
    ("geo", "http://www.opengis.net/ont/geosparql#"),
    ("wgs84", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
    ("nif", "http://persistence.uni-leipzig.org/nlp2rdf/ontologies/nif-core#"),
    ("gaf", "http://groundedannotationframework.org/gaf#"),
    ("grasp", "http://groundedannotationframework.org/grasp#"),
    ("wd", "http://www.wikidata.org/entity/"),
    ("sh", "http://www.w3.org/ns/shacl#"),
];

/// Every prefix with its namespace, for SPARQL, Turtle and CURIEs, in a stable order: the ontology,
/// the instances under `base`, other vocabularies. `org:` and `time:` are instances; the W3C's
/// vocabularies of these names are `w3org:` and `owltime:`.
pub fn prefixes(base: &str) -> Vec<(&'static str, String)> {
    let own = [("dl", class::NS.to_owned()), ("type", event_type::NS.to_owned())];
    let instances = Kind::ALL.iter().map(|kind| (kind.segment(), kind.namespace(base)));
    let graphs = [("graph", graph_namespace(base))];
    let external = EXTERNAL.iter().map(|&(prefix, namespace)| (prefix, namespace.to_owned()));
    own.into_iter().chain(instances).chain(graphs).chain(external).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn prefixes_and_namespaces_are_one_to_one() {
        let mut all = prefixes(DEFAULT_BASE);
        let count = all.len();
        all.sort_by(|a, b| a.1.cmp(&b.1));
        all.dedup_by(|a, b| a.1 == b.1);
        assert_eq!(all.len(), count);
        all.sort();
        all.dedup_by_key(|(prefix, _)| *prefix);
        assert_eq!(all.len(), count);
    }

    #[test]
    fn instances_follow_the_base_and_terms_do_not() {
        let prefixes = prefixes("https://news.example.org/kg/");
        assert!(prefixes.contains(&("person", "https://news.example.org/kg/person/".into())));
        assert!(prefixes.contains(&("graph", "https://news.example.org/kg/graph/".into())));
        assert!(prefixes.contains(&("dl", "https://w3id.org/dateline/ns#".into())));
    }
}
