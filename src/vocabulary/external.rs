//! The terms of other vocabularies that the graph is written with.

terms! {
    /// RDF.
    rdf, "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#":
    TYPE = "type",
    PROPERTY = "Property",
    LANG_STRING = "langString",
}

terms! {
    /// RDF Schema.
    rdfs, "rdfs", "http://www.w3.org/2000/01/rdf-schema#":
    LABEL = "label",
    COMMENT = "comment",
    DOMAIN = "domain",
    RANGE = "range",
    SUB_CLASS_OF = "subClassOf",
    SUB_PROPERTY_OF = "subPropertyOf",
    SEE_ALSO = "seeAlso",
}

terms! {
    /// OWL 2.
    owl, "owl", "http://www.w3.org/2002/07/owl#":
    CLASS = "Class",
    OBJECT_PROPERTY = "ObjectProperty",
    DATATYPE_PROPERTY = "DatatypeProperty",
    NAMED_INDIVIDUAL = "NamedIndividual",
    ONTOLOGY = "Ontology",
    SAME_AS = "sameAs",
    VERSION_INFO = "versionInfo",
}

terms! {
    /// SKOS.
    skos, "skos", "http://www.w3.org/2004/02/skos/core#":
    CONCEPT = "Concept",
    CONCEPT_SCHEME = "ConceptScheme",
    PREF_LABEL = "prefLabel",
    ALT_LABEL = "altLabel",
    DEFINITION = "definition",
    EXAMPLE = "example",
    IN_SCHEME = "inScheme",
    BROADER = "broader",
    TOP_CONCEPT_OF = "topConceptOf",
    EXACT_MATCH = "exactMatch",
    CLOSE_MATCH = "closeMatch",
}

terms! {
    /// PROV-O.
    prov, "prov", "http://www.w3.org/ns/prov#":
    ENTITY = "Entity",
    ACTIVITY = "Activity",
    WAS_GENERATED_BY = "wasGeneratedBy",
    WAS_DERIVED_FROM = "wasDerivedFrom",
    WAS_REVISION_OF = "wasRevisionOf",
}

terms! {
    /// XML Schema datatypes.
    xsd, "xsd", "http://www.w3.org/2001/XMLSchema#":
    STRING = "string",
    BOOLEAN = "boolean",
    INTEGER = "integer",
    DECIMAL = "decimal",
    DATE = "date",
    DATE_TIME = "dateTime",
    G_YEAR = "gYear",
    ANY_URI = "anyURI",
    LANGUAGE = "language",
}
