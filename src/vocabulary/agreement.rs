//! The two-way test between the constants and the Turtle files.

use super::{
    DEFAULT_BASE, NS, ONTOLOGY_VERSION, class, class_of, dl, event_type, external, individual, label,
    ontology_files, owl, prefixes, rdf, rdfs, skos,
};
use crate::story::{
    Certainty, EntityType, EventType, Hedge, MentionKind, Modality, ParticipantRole, Polarity, Predicate,
    QuotationKind, Status, TenureStatus, TimeType,
};
use oxigraph::io::{RdfFormat, RdfParser};
use oxigraph::model::{Dataset, NamedNodeRef, NamedOrBlankNodeRef, Quad, TermRef};
use std::collections::BTreeSet;

fn text_of(file: &str) -> &'static str {
    ontology_files().iter().find(|(name, _)| *name == file).expect("a shipped file").1
}

fn parse(file: &str) -> Dataset {
    let parser = RdfParser::from_format(RdfFormat::Turtle);
    parser.for_slice(text_of(file)).collect::<Result<Dataset, _>>().unwrap_or_else(|e| panic!("{file}: {e}"))
}

fn has(graph: &Dataset, s: NamedNodeRef<'_>, p: NamedNodeRef<'_>, o: NamedNodeRef<'_>) -> bool {
    graph.quads_for_subject(s).any(|quad| quad.predicate == p && quad.object == TermRef::NamedNode(o))
}

/// Whether `s` has a value of `p`: of any kind, or an English text.
fn has_any(graph: &Dataset, s: NamedNodeRef<'_>, p: NamedNodeRef<'_>) -> bool {
    graph.quads_for_subject(s).any(|quad| quad.predicate == p)
}

fn has_english(graph: &Dataset, s: NamedNodeRef<'_>, p: NamedNodeRef<'_>) -> bool {
    graph.quads_for_subject(s).any(|quad| {
        quad.predicate == p
            && matches!(quad.object, TermRef::Literal(l) if l.language() == Some("en") && !l.value().is_empty())
    })
}

fn subjects_in<'g>(graph: &'g Dataset, namespace: &str) -> BTreeSet<&'g str> {
    let subjects = graph.iter().filter_map(|quad| match quad.subject {
        NamedOrBlankNodeRef::NamedNode(node) => Some(node.as_str()),
        NamedOrBlankNodeRef::BlankNode(_) => None,
    });
    subjects.filter(|iri| iri.starts_with(namespace)).collect()
}

/// Every IRI of `namespace` anywhere in the graph.
fn terms_in(graph: &Dataset, namespace: &str) -> BTreeSet<String> {
    let terms = graph.iter().flat_map(|quad| {
        let Quad { subject, predicate, object, .. } = quad.into_owned();
        [subject.to_string(), predicate.to_string(), object.to_string()]
    });
    let inside = |term: String| Some(term.strip_prefix('<')?.strip_suffix('>')?.to_owned());
    terms.filter_map(inside).filter(|iri| iri.starts_with(namespace)).collect()
}

fn constants() -> BTreeSet<&'static str> {
    [class::ALL, dl::ALL, individual::ALL].concat().iter().map(|term| term.as_str()).collect()
}

#[test]
fn constants_and_turtle_agree_both_ways() {
    let ontology = parse("dateline.ttl");
    let declared: BTreeSet<&str> = subjects_in(&ontology, NS);
    assert_eq!(declared, constants());
    assert!(class::ALL.iter().all(|term| has(&ontology, *term, rdf::TYPE, owl::CLASS)));
    for &term in dl::ALL {
        let object = has(&ontology, term, rdf::TYPE, owl::OBJECT_PROPERTY);
        let datatype = has(&ontology, term, rdf::TYPE, owl::DATATYPE_PROPERTY);
        assert!(object != datatype, "{term} is one kind of property");
    }
    assert!(individual::ALL.iter().all(|term| has(&ontology, *term, rdf::TYPE, owl::NAMED_INDIVIDUAL)));
}

#[test]
fn no_file_uses_a_term_that_is_not_declared() {
    let known = constants();
    for file in ["alignments.ttl", "event-types.ttl", "shapes.ttl"] {
        for term in terms_in(&parse(file), NS) {
            assert!(known.contains(term.as_str()), "{file} uses {term}");
        }
    }
    let queries = super::saved_queries().iter().map(|(name, text)| (*name, *text));
    for (name, text) in queries.chain([("context.jsonld", text_of("context.jsonld"))]) {
        for local in text.split("dl:").skip(1) {
            let end = local.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(local.len());
            let term = format!("{NS}{}", &local[..end]);
            assert!(known.contains(term.as_str()) || end == 0, "{name} uses {term}");
        }
    }
}

#[test]
fn every_term_is_labelled_and_explained() {
    let ontology = parse("dateline.ttl");
    for term in subjects_in(&ontology, NS).into_iter().map(NamedNodeRef::new_unchecked) {
        assert!(has_english(&ontology, term, rdfs::LABEL), "{term} has a label");
        assert!(has_english(&ontology, term, rdfs::COMMENT), "{term} has a comment");
    }
}

#[test]
fn every_property_has_a_domain_and_a_range() {
    let ontology = parse("dateline.ttl");
    for &term in dl::ALL {
        assert!(has_any(&ontology, term, rdfs::DOMAIN), "{term} has a domain");
        assert!(has_any(&ontology, term, rdfs::RANGE), "{term} has a range");
    }
}

#[test]
fn the_version_is_one() {
    for file in ["dateline.ttl", "alignments.ttl", "event-types.ttl", "shapes.ttl"] {
        let graph = parse(file);
        let versions: Vec<_> = graph.quads_for_predicate(owl::VERSION_INFO).map(|quad| quad.object).collect();
        let expected = oxigraph::model::LiteralRef::new_simple_literal(ONTOLOGY_VERSION);
        assert_eq!(versions, [TermRef::Literal(expected)], "{file}");
    }
}

/// The terms that labels lead to are individuals of `class`, and each has its own.
fn assert_labels<T: Copy>(all: &[T], term: impl Fn(T) -> NamedNodeRef<'static>, class: NamedNodeRef<'_>) {
    let ontology = parse("dateline.ttl");
    for &label in all {
        assert!(has(&ontology, term(label), rdf::TYPE, class), "{} is a {class}", term(label));
    }
    let distinct: BTreeSet<&str> = all.iter().map(|&label| term(label).as_str()).collect();
    assert_eq!(distinct.len(), all.len());
}

#[test]
fn every_label_has_its_individual() {
    assert_labels(Status::ALL, label::status, class::FACTUALITY);
    assert_labels(Polarity::ALL, label::polarity, class::POLARITY);
    assert_labels(Certainty::ALL, label::certainty, class::CERTAINTY);
    assert_labels(Modality::ALL, label::modality, class::MODALITY);
    assert_labels(Hedge::ALL, label::hedge, class::HEDGE);
    assert_labels(MentionKind::ALL, label::mention_kind, class::MENTION_KIND);
    assert_labels(QuotationKind::ALL, label::quotation_kind, class::QUOTATION_KIND);
    assert_labels(ParticipantRole::ALL, label::participant_role, class::PARTICIPANT_ROLE);
    assert_labels(TenureStatus::ALL, label::tenure_status, class::TENURE_STATUS);
    assert_labels(TimeType::ALL, label::time_type, class::TIME_TYPE);
}

#[test]
fn every_individual_is_a_label() {
    let mut labels: BTreeSet<&str> = BTreeSet::from([individual::DISPUTED.as_str()]);
    labels.extend(Status::ALL.iter().map(|&l| label::status(l).as_str()));
    labels.extend(Polarity::ALL.iter().map(|&l| label::polarity(l).as_str()));
    labels.extend(Certainty::ALL.iter().map(|&l| label::certainty(l).as_str()));
    labels.extend(Modality::ALL.iter().map(|&l| label::modality(l).as_str()));
    labels.extend(Hedge::ALL.iter().map(|&l| label::hedge(l).as_str()));
    labels.extend(MentionKind::ALL.iter().map(|&l| label::mention_kind(l).as_str()));
    labels.extend(QuotationKind::ALL.iter().map(|&l| label::quotation_kind(l).as_str()));
    labels.extend(ParticipantRole::ALL.iter().map(|&l| label::participant_role(l).as_str()));
    labels.extend(TenureStatus::ALL.iter().map(|&l| label::tenure_status(l).as_str()));
    labels.extend(TimeType::ALL.iter().map(|&l| label::time_type(l).as_str()));
    assert_eq!(labels, individual::ALL.iter().map(|term| term.as_str()).collect());
}

#[test]
fn entity_types_are_classes_and_predicates_are_properties() {
    let ontology = parse("dateline.ttl");
    for &entity in EntityType::ALL {
        assert!(has(&ontology, class_of(entity), rdfs::SUB_CLASS_OF, class::ENTITY));
    }
    for &predicate in Predicate::ALL {
        let property = label::predicate(predicate);
        assert_eq!(property.as_str(), format!("{NS}{predicate}"));
        assert!(has(&ontology, property, rdf::TYPE, owl::OBJECT_PROPERTY));
    }
}

#[test]
fn the_concepts_are_the_event_types_and_their_groups() {
    let scheme = parse("event-types.ttl");
    let concepts = subjects_in(&scheme, event_type::NS);
    let types = EventType::ALL.iter().map(|&kind| label::event_type(kind).as_str());
    let expected: BTreeSet<&str> = types.chain(event_type::ALL.iter().map(|term| term.as_str())).collect();
    assert_eq!(concepts, expected);
    for &kind in EventType::ALL {
        let concept = label::event_type(kind);
        for property in [skos::PREF_LABEL, skos::DEFINITION, skos::EXAMPLE] {
            assert!(has_english(&scheme, concept, property), "{concept} has {property}");
        }
        let placed =
            has_any(&scheme, concept, skos::BROADER) || has_any(&scheme, concept, skos::TOP_CONCEPT_OF);
        assert!(placed && has(&scheme, concept, skos::IN_SCHEME, event_type::SCHEME), "{concept} is placed");
    }
}

/// The query names groups itself, because the scheme is not part of a store.
#[test]
fn the_groups_in_the_query_are_those_of_the_scheme() {
    let scheme = parse("event-types.ttl");
    let (_, query) = super::saved_queries().iter().find(|(name, _)| *name == "events-of-types").unwrap();
    for &kind in EventType::ALL {
        let group = scheme
            .quads_for_subject(label::event_type(kind))
            .find_map(|quad| match quad.object {
                TermRef::NamedNode(node) if quad.predicate == skos::BROADER => {
                    node.as_str().split('#').nth(1)
                }
                _ => None,
            })
            .unwrap_or("Other");
        assert!(query.contains(&format!("(\"{group}\" type:{kind})")), "{kind} in {group}");
    }
}

#[test]
fn the_context_has_the_prefixes_of_everything_else() {
    let context: serde_json::Value = serde_json::from_str(text_of("context.jsonld")).unwrap();
    for (prefix, namespace) in prefixes(DEFAULT_BASE) {
        assert_eq!(context["@context"][prefix], *namespace, "{prefix}");
    }
}

#[test]
fn turtle_files_declare_the_prefixes_that_the_program_uses() {
    let known = prefixes(DEFAULT_BASE);
    for (file, text) in ontology_files().iter().filter(|(name, _)| name.ends_with(".ttl")) {
        for line in text.lines().filter_map(|line| line.strip_prefix("@prefix ")) {
            let (prefix, rest) = line.split_once(": <").unwrap();
            let namespace = rest.trim_end_matches("> .");
            let same = known.iter().find(|(name, _)| *name == prefix);
            assert!(same.is_none_or(|(_, iri)| iri == namespace), "{file}: {prefix}");
        }
    }
}

#[test]
fn external_terms_are_in_their_namespaces() {
    for terms in [external::rdf::ALL, external::rdfs::ALL, external::prov::ALL, external::xsd::ALL] {
        assert!(terms.iter().all(|term| term.as_str().starts_with("http://www.w3.org/")));
    }
}

mod contract {
    //! What the program serialises fits the published schema, and the schema is strict.

    use super::text_of;
    use crate::article::{Article, Block, BlockKind, Metadata, Origin, Stated};
    use crate::story::{Entity, EntityId, EntityType, Extract, Iris, Mention, MentionKind, Story, Words};
    use crate::text::Span;
    use serde_json::{Value, json};

    fn schema() -> jsonschema::Validator {
        let schema = serde_json::from_str(text_of("story.schema.json")).unwrap();
        jsonschema::validator_for(&schema).unwrap()
    }

    fn printed() -> Value {
        let text = "Kestria Post\nMira Stoll resigned.";
        let title = Some(Stated::new("Stoll goes".to_owned(), Origin::CommandLine));
        let published = Some(Stated::new("2023-05-10T08:00:00+02:00".parse().unwrap(), Origin::CommandLine));
        let metadata = Metadata { title, published, ..Metadata::default() };
        let kinds = [(BlockKind::Publisher, 0, 12), (BlockKind::Paragraph, 13, 33)];
        let blocks = kinds.map(|(kind, begin, end)| Block { kind, span: Span::new(begin, end).unwrap() });
        let article = Article::new(text.into(), blocks.to_vec(), metadata);
        let (id, name) = (EntityId(1), "Mira Stoll".to_owned());
        let entity = Entity {
            id,
            kind: EntityType::Person,
            name: name.clone(),
            aliases: vec![],
            same_as: vec![],
            confidence: 0.9,
        };
        let words = Words { span: Span::new(13, 23).unwrap(), text: name };
        let mention = Mention {
            words,
            entity_type: EntityType::Person,
            kind: MentionKind::Name,
            entity: Some(id),
            confidence: 0.9,
        };
        let story = Story { entities: vec![entity], mentions: vec![mention], ..Story::default() };
        let iris = Iris { article: "https://example.org/article/a".into(), entities: vec![] };
        serde_json::to_value(Extract::new(&article, &story, &iris, "dateline 0")).unwrap()
    }

    #[test]
    fn an_extract_is_valid() {
        let errors: Vec<String> = schema().iter_errors(&printed()).map(|error| error.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new());
    }

    #[test]
    fn what_the_contract_does_not_name_is_refused() {
        let schema = schema();
        let spoilt = |spoil: fn(&mut Value)| {
            let mut value = printed();
            spoil(&mut value);
            !schema.is_valid(&value)
        };
        assert!(spoilt(|v| v["extra"] = json!(1)));
        assert!(spoilt(|v| v["dateline"] = json!(2)));
        assert!(spoilt(|v| v["mentions"][0]["begin"] = json!(-1)));
        assert!(spoilt(|v| v["mentions"][0]["kind"] = json!("verb")));
        assert!(spoilt(|v| v["entities"][0]["id"] = json!("ev1")));
        assert!(spoilt(|v| v["article"]["published"] = json!("10 May")));
        assert!(spoilt(|v| drop(v.as_object_mut().and_then(|object| object.remove("claims")))));
    }
}
