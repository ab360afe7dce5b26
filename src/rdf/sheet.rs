//! The sheet on which the quads of one article are written: terms, mentions, and the article itself.

use super::{Extraction, Mint};
use crate::article::{Article, Fingerprint, PublicationDate};
use crate::story::{Amount, EntityId, MentionKind, Story};
use crate::text::{CharSpan, Offsets, squeeze};
use crate::vocabulary::{Kind, class, class_of, dl, label, prov, rdf, rdfs, skos, xsd};
use oxigraph::model::{GraphName, Literal, NamedNode, NamedNodeRef, Quad, Term};
use std::collections::{HashMap, HashSet};

/// The quads of one article while they are written.
pub(super) struct Sheet<'a> {
    pub(super) story: &'a Story,
    article: &'a Article,
    mint: &'a Mint,
    offsets: Offsets<'a>,
    id: String,
    iri: NamedNode,
    graph: NamedNode,
    entities_graph: NamedNode,
    names: HashMap<EntityId, NamedNode>,
    mentioned: HashSet<CharSpan>,
    quads: Vec<Quad>,
}

impl<'a> Sheet<'a> {
    pub(super) fn new(article: &'a Article, story: &'a Story, mint: &'a Mint) -> Self {
        let id = mint.article_id(article);
        let names = story.entities.iter().map(|entity| (entity.id, mint.entity(&id, entity)));
        Self {
            story,
            article,
            mint,
            offsets: Offsets::new(article.text()),
            iri: mint.article(&id),
            graph: mint.article_graph(&id),
            entities_graph: mint.entities_graph(),
            names: names.collect(),
            id,
            mentioned: HashSet::new(),
            quads: Vec::new(),
        }
    }

    /// The quads, sorted, without duplicates.
    pub(super) fn into_quads(mut self) -> Vec<Quad> {
        self.quads.sort_by_cached_key(ToString::to_string);
        self.quads.dedup();
        self.quads
    }

    /// The article, its graph and what made it.
    pub(super) fn article(&mut self, extraction: &Extraction, fingerprint: &Fingerprint) {
        let (article, graph) = (self.iri.clone(), self.graph.clone());
        self.describe(&article, rdf::TYPE, class::ARTICLE.into_owned());
        self.describe(&article, dl::TEXT_HASH, string(self.article.text_hash().as_str()));
        self.describe(&article, dl::SOURCE_KEY, string(self.article.key().as_str()));
        self.metadata(&article);
        self.local(&article, dl::TEXT, string(self.article.text()));
        self.describe(&graph, rdf::TYPE, class::ARTICLE_GRAPH.into_owned());
        self.describe(&graph, dl::DESCRIBES, article);
        self.describe(&graph, dl::FINGERPRINT, string(fingerprint.as_str()));
        let activity = self.extraction(extraction);
        self.describe(&graph, prov::WAS_GENERATED_BY, activity);
    }

    fn metadata(&mut self, article: &NamedNode) {
        let data = self.article.metadata();
        if let Some(title) = &data.title {
            self.describe(article, dl::HEADLINE, string(&squeeze(&title.value)));
        }
        if let (Some(publisher), Some(name)) = (self.publisher(), &data.publisher) {
            self.shared(&publisher, rdf::TYPE, class::ORGANIZATION.into_owned());
            self.shared(&publisher, rdfs::LABEL, string(&squeeze(&name.value)));
            self.describe(article, dl::PUBLISHER, publisher);
        }
        for author in &data.authors {
            self.describe(article, dl::AUTHOR_NAME, string(&squeeze(&author.value)));
        }
        if let Some(published) = &data.published {
            self.describe(article, dl::DATE_PUBLISHED, date(published.value));
        }
        if let Some(modified) = &data.modified {
            self.describe(article, dl::DATE_MODIFIED, date(modified.value));
        }
        if let Some(url) = &data.url {
            self.describe(article, dl::URL, Literal::new_typed_literal(&url.value, xsd::ANY_URI));
        }
        if let Some(language) = &data.language {
            let tag = Literal::new_typed_literal(language.value.as_str(), xsd::LANGUAGE);
            self.describe(article, dl::LANGUAGE, tag);
        }
        if let Some(rights) = &data.rights {
            self.describe(article, dl::RIGHTS, string(&squeeze(&rights.value)));
        }
    }

    /// The publisher as an organization.
    pub(super) fn publisher(&self) -> Option<NamedNode> {
        let publisher = self.article.metadata().publisher.as_ref()?;
        Some(self.mint.organization(&squeeze(&publisher.value)))
    }

    fn extraction(&mut self, extraction: &Extraction) -> NamedNode {
        let label = format!("dateline {}", extraction.tool);
        let activity = self.mint.named(Kind::Extraction, &label, &[&extraction.to_string()]);
        self.describe(&activity, rdf::TYPE, class::EXTRACTION.into_owned());
        self.describe(&activity, rdfs::LABEL, string(&extraction.to_string()));
        self.describe(&activity, dl::TOOL_VERSION, string(&extraction.tool));
        self.describe(&activity, dl::MODEL_VERSION, string(&extraction.model));
        self.describe(&activity, dl::ONTOLOGY_VERSION, string(&extraction.ontology));
        self.describe(&activity, dl::CONFIGURATION_HASH, string(&extraction.configuration_hash()));
        activity
    }

    /// The entities with their names, and the mentions that denote them.
    pub(super) fn entities(&mut self) {
        for entity in &self.story.entities {
            let Some(iri) = self.entity(entity.id) else { continue };
            self.shared(&iri, rdf::TYPE, class_of(entity.kind).into_owned());
            self.shared(&iri, rdfs::LABEL, string(&squeeze(&entity.name)));
            for alias in &entity.aliases {
                self.shared(&iri, skos::ALT_LABEL, string(&squeeze(alias)));
            }
        }
        for mention in &self.story.mentions {
            let iri = self.mention(mention.words.span);
            self.local(&iri, dl::MENTION_KIND, label::mention_kind(mention.kind).into_owned());
            if let Some(entity) = mention.entity.and_then(|id| self.entity(id)) {
                self.local(&entity, dl::DENOTED_BY, iri);
            }
        }
    }

    /// The sentences.
    pub(super) fn sentences(&mut self) {
        for &span in &self.story.sentences {
            let sentence = self.mention(span);
            self.local(&sentence, rdf::TYPE, class::SENTENCE.into_owned());
        }
    }

    /// The name of entity `id`.
    pub(super) fn entity(&self, id: EntityId) -> Option<NamedNode> {
        self.names.get(&id).cloned()
    }

    /// A group of the article's own: unnamed people or things called by the words at `span`.
    pub(super) fn group(&mut self, span: CharSpan) -> NamedNode {
        let words = squeeze(self.offsets.slice(span));
        let position = format!("{span:?}");
        let group = self.mint.named(Kind::Group, &words, &[&self.id, &position]);
        self.local(&group, rdf::TYPE, class::GROUP.into_owned());
        self.local(&group, rdfs::LABEL, string(&words));
        let mention = self.mention(span);
        self.local(&mention, dl::MENTION_KIND, label::mention_kind(MentionKind::Nominal).into_owned());
        self.local(&group, dl::DENOTED_BY, mention);
        group
    }

    /// The article itself.
    pub(super) fn article_iri(&self) -> NamedNode {
        self.iri.clone()
    }

    /// When the article was published.
    pub(super) fn published(&self) -> Option<PublicationDate> {
        Some(self.article.metadata().published.as_ref()?.value)
    }

    /// The words at `span`.
    pub(super) fn words(&self, span: CharSpan) -> &'a str {
        self.offsets.slice(span)
    }

    /// The occurrence of `words` nearest before or inside the stretch around `place`.
    pub(super) fn locate(&self, words: &str, place: CharSpan) -> Option<CharSpan> {
        const WINDOW: usize = 2_000;
        let window = CharSpan::new(place.begin().saturating_sub(WINDOW), place.end() + WINDOW)?;
        let bytes = self.offsets.to_bytes(window);
        let found = bytes.slice(self.article.text()).match_indices(words).filter_map(|(at, words)| {
            let begin = bytes.begin() + at;
            Some(self.offsets.to_chars(crate::text::Span::new(begin, begin + words.len())?))
        });
        found.min_by_key(|span| span.begin().abs_diff(place.begin()).min(span.begin().abs_diff(place.end())))
    }

    /// The mention at `span`, described once.
    pub(super) fn mention(&mut self, span: CharSpan) -> NamedNode {
        let mention = self.mint.mention(&self.id, span);
        if self.mentioned.insert(span) {
            let article = self.iri.clone();
            self.local(&mention, rdf::TYPE, class::MENTION.into_owned());
            self.local(&mention, dl::IN_ARTICLE, article);
            self.local(&mention, dl::BEGIN_INDEX, integer(span.begin()));
            self.local(&mention, dl::END_INDEX, integer(span.end()));
            self.local(&mention, dl::ANCHOR_OF, string(self.offsets.slice(span)));
            if let Some(sentence) = self.sentence_of(span) {
                let sentence = self.mention(sentence);
                self.local(&mention, dl::IN_SENTENCE, sentence);
            }
        }
        mention
    }

    /// The sentence that holds `span`, if it is not that sentence itself.
    fn sentence_of(&self, span: CharSpan) -> Option<CharSpan> {
        let sentences = &self.story.sentences;
        let index = sentences.partition_point(|sentence| sentence.end() <= span.begin());
        let sentence = *sentences.get(index)?;
        (sentence.contains(span) && sentence != span).then_some(sentence)
    }

    /// A new record of `kind` and `class`, backed by the words at `evidence`; `parts` tell it from
    /// the other records of its kind in the article.
    pub(super) fn record(
        &mut self,
        kind: Kind,
        class: NamedNodeRef<'_>,
        words: &str,
        parts: &[&str],
        evidence: &[CharSpan],
    ) -> NamedNode {
        let mut identity = vec![self.id.as_str()];
        identity.extend(parts);
        let record = self.mint.named(kind, words, &identity);
        self.local(&record, rdf::TYPE, class.into_owned());
        for &span in evidence {
            let mention = self.mention(span);
            self.local(&record, dl::EVIDENCE, mention);
        }
        record
    }

    /// The post `title` at `body` or in `place`, described in the shared graph.
    pub(super) fn post(
        &mut self,
        title: &str,
        body: Option<NamedNode>,
        place: Option<NamedNode>,
    ) -> NamedNode {
        let title = squeeze(title);
        let at = |node: &Option<NamedNode>| node.as_ref().map_or(String::new(), |n| n.as_str().to_owned());
        let post = self.mint.named(Kind::Post, &title, &[&title, &at(&body), &at(&place)]);
        self.shared(&post, rdf::TYPE, class::POST.into_owned());
        self.shared(&post, rdfs::LABEL, string(&title));
        if let Some(body) = body {
            self.shared(&post, dl::BODY, body);
        }
        if let Some(place) = place {
            self.shared(&post, dl::JURISDICTION, place);
        }
        post
    }

    /// Writes into the default graph, where articles and graphs are described.
    fn describe(&mut self, subject: &NamedNode, predicate: NamedNodeRef<'_>, object: impl Into<Term>) {
        self.quads.push(Quad::new(subject.clone(), predicate, object, GraphName::DefaultGraph));
    }

    /// Writes into the graph of what articles share.
    pub(super) fn shared(
        &mut self,
        subject: &NamedNode,
        predicate: NamedNodeRef<'_>,
        object: impl Into<Term>,
    ) {
        let graph = self.entities_graph.clone();
        self.quads.push(Quad::new(subject.clone(), predicate, object, graph));
    }

    /// Writes into the article's own graph.
    pub(super) fn local(
        &mut self,
        subject: &NamedNode,
        predicate: NamedNodeRef<'_>,
        object: impl Into<Term>,
    ) {
        let graph = self.graph.clone();
        self.quads.push(Quad::new(subject.clone(), predicate, object, graph));
    }
}

/// A plain string.
pub(super) fn string(text: &str) -> Literal {
    Literal::new_simple_literal(text)
}

/// An `xsd:integer`: the store would rewrite its subtypes.
fn integer(number: usize) -> Literal {
    Literal::new_typed_literal(number.to_string(), xsd::INTEGER)
}

/// An `xsd:decimal`; `None` for what is no number.
pub(super) fn decimal(amount: Amount) -> Option<Literal> {
    amount.0.is_finite().then(|| Literal::new_typed_literal(amount.to_string(), xsd::DECIMAL))
}

/// A confidence as an `xsd:decimal` of two places.
pub(super) fn confidence(value: f32) -> Literal {
    let hundredths = (f64::from(value.clamp(0.0, 1.0)) * 100.0).round();
    Literal::new_typed_literal(Amount(hundredths / 100.0).to_string(), xsd::DECIMAL)
}

/// An `xsd:date`, or an `xsd:dateTime` where the time is known.
pub(super) fn date(date: PublicationDate) -> Literal {
    let datatype = if date.has_time() { xsd::DATE_TIME } else { xsd::DATE };
    Literal::new_typed_literal(date.to_string(), datatype)
}

/// An `xsd:date`.
pub(super) fn day(date: jiff::civil::Date) -> Literal {
    Literal::new_typed_literal(date.to_string(), xsd::DATE)
}
