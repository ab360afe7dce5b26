//! The files of `ontology/`, as they are shipped.

/// Declares a list of (name, text) of files of `ontology/`.
macro_rules! files {
    ($folder:literal, $extension:literal: $($name:literal),+ $(,)?) => {
        &[$(($name, include_str!(concat!("../../ontology/", $folder, $name, $extension)))),+]
    };
}

const ONTOLOGY_FILES: &[(&str, &str)] = files!(
    "", "":
    "dateline.ttl",
    "alignments.ttl",
    "event-types.ttl",
    "shapes.ttl",
    "context.jsonld",
    "story.schema.json",
);

const SAVED_QUERIES: &[(&str, &str)] = files!(
    "queries/", ".rq":
    "affirmed-and-denied",
    "appears-with-place",
    "article-contribution",
    "broken-spans",
    "differing-numbers",
    "events-certainly-in-year",
    "events-in-place",
    "events-of-types",
    "events-possibly-between",
    "how-many-rescued",
    "links",
    "low-confidence",
    "made-by",
    "planned",
    "post-holders-on",
    "posts-held",
    "sem-view",
    "single-source",
    "who-said-what",
    "words-behind",
);

/// The ontology's files, name and text.
///
/// ```
/// use dateline::vocabulary::ontology_files;
/// let (name, text) = ontology_files()[0];
/// assert_eq!(name, "dateline.ttl");
/// assert!(text.contains("dl:Claim a owl:Class"));
/// ```
pub fn ontology_files() -> &'static [(&'static str, &'static str)] {
    ONTOLOGY_FILES
}

/// The saved queries, name (without `.rq`) and text, sorted by name.
///
/// They are written for an evaluator that is handed terms for parameters anywhere, and for Oxigraph's
/// optimizer, so that their cost grows with the store and not with its square:
/// * required patterns stand before every `OPTIONAL`, because the optional part of a join's right side is
///   evaluated again for each row of its left side;
/// * names are compared after an `OPTIONAL` and not in `EXISTS`, whose joins do not see the row outside.
pub fn saved_queries() -> &'static [(&'static str, &'static str)] {
    SAVED_QUERIES
}
