//! Names for things: the only place that builds IRIs.
//!
//! A name is a readable slug and twelve base-32 characters (60 bits) of a SHA-256 over what makes
//! the thing itself. It is never a counter: adding an event to an article renames no other.

use super::Base;
use crate::article::Article;
use crate::story::{Entity, EntityType};
use crate::text::{CharSpan, fold, squeeze};
use crate::vocabulary::{Kind, graph_namespace};
use oxigraph::model::NamedNode;
use sha2::{Digest, Sha256};

/// Longest slug, in characters.
const MAX_SLUG: usize = 40;

/// Characters of a hash: 60 bits, a chance of collision of one in 5,000 among 20 million names that
/// share a slug.
const HASH_LENGTH: usize = 12;

/// Makes the IRIs of a store.
#[derive(Clone, Debug)]
pub struct Mint {
    base: Base,
}

impl Mint {
    /// A mint for instances under `base`.
    pub fn new(base: Base) -> Self {
        Self { base }
    }

    /// The base of its IRIs.
    pub fn base(&self) -> &Base {
        &self.base
    }

    /// The local name of one version of an article.
    pub fn article_id(&self, article: &Article) -> String {
        let title = article.metadata().title.as_ref().map(|title| title.value.as_str());
        let words =
            title.unwrap_or_else(|| article.text().lines().find(|l| !l.trim().is_empty()).unwrap_or(""));
        name(words, &[article.key().as_str(), article.text_hash().as_str()])
    }

    /// The article whose local name is `id`.
    pub fn article(&self, id: &str) -> NamedNode {
        self.iri(&[Kind::Article.segment(), "/", id])
    }

    /// The graph of the article whose local name is `id`.
    pub fn article_graph(&self, id: &str) -> NamedNode {
        self.graph(&["article/", id])
    }

    /// The graph of what articles share.
    pub fn entities_graph(&self) -> NamedNode {
        self.graph(&["entities"])
    }

    /// The stretch `span` of the article whose local name is `id`, after RFC 5147.
    pub fn mention(&self, id: &str, span: CharSpan) -> NamedNode {
        let position = format!("#char={},{}", span.begin(), span.end());
        self.iri(&[Kind::Article.segment(), "/", id, &position])
    }

    /// `entity` of the article whose local name is `id`.
    ///
    /// A name that can stand alone gives the same IRI in every article: what it names is one until
    /// a judgement says otherwise. A person known by one word only ("Kheng") and a group are the
    /// article's own.
    pub fn entity(&self, id: &str, entity: &Entity) -> NamedNode {
        let kind = Kind::from(entity.kind);
        let scope = if stands_alone(entity) { "" } else { id };
        self.named(kind, &entity.name, &[scope, &squeeze(&entity.name)])
    }

    /// The organization called `label`, the same in every article.
    pub fn organization(&self, label: &str) -> NamedNode {
        self.named(Kind::Organization, label, &["", &squeeze(label)])
    }

    /// A thing of `kind` with the readable `label`, identified by `parts`.
    pub fn named(&self, kind: Kind, label: &str, parts: &[&str]) -> NamedNode {
        let mut identity = vec![kind.segment()];
        identity.extend(parts);
        self.iri(&[kind.segment(), "/", &name(label, &identity)])
    }

    fn graph(&self, parts: &[&str]) -> NamedNode {
        NamedNode::new_unchecked(graph_namespace(self.base.as_str()) + &parts.concat())
    }

    fn iri(&self, parts: &[&str]) -> NamedNode {
        // The base is checked, and slugs hold nothing that an IRI forbids.
        NamedNode::new_unchecked([&[self.base.as_str()], parts].concat().concat())
    }
}

/// Whether a name identifies without its article.
fn stands_alone(entity: &Entity) -> bool {
    match entity.kind {
        EntityType::Person => squeeze(&entity.name).contains(' '),
        EntityType::Organization | EntityType::Place | EntityType::Event => true,
        EntityType::Group => false,
    }
}

/// `slug-hash`, or the hash alone if `label` has no letter that a slug keeps.
fn name(label: &str, identity: &[&str]) -> String {
    let hash = hash(identity);
    match slug(label) {
        slug if slug.is_empty() => hash,
        slug => format!("{slug}-{hash}"),
    }
}

/// The letters and digits of `label`, folded, words joined by `-`, cut at a word.
fn slug(label: &str) -> String {
    let mut slug = String::new();
    let folded = fold(label);
    let words = folded.split(|c: char| !keeps(c)).filter(|word| !word.is_empty());
    for word in words {
        let length = slug.chars().count();
        if length > 0 && length + 1 + word.chars().count() > MAX_SLUG {
            break;
        }
        if length > 0 {
            slug.push('-');
        }
        slug.extend(word.chars().take(MAX_SLUG));
    }
    slug
}

/// Whether a slug keeps `c`: what is legal in IRIs and in local names of Turtle alike.
fn keeps(c: char) -> bool {
    c.is_ascii_alphanumeric() || (('\u{c0}'..='\u{1fff}').contains(&c) && c.is_alphabetic() && c != '\u{37e}')
}

/// Base 32 (RFC 4648, lower case) of the first 60 bits of a SHA-256 over `parts`.
fn hash(parts: &[&str]) -> String {
    const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update((part.len() as u64).to_be_bytes());
        hasher.update(part);
    }
    let digest = hasher.finalize();
    let bits = digest.iter().take(8).fold(0_u64, |bits, &byte| bits << 8 | u64::from(byte));
    let five = |k: usize| ALPHABET[(bits >> (64 - 5 * (k + 1)) & 31) as usize];
    (0..HASH_LENGTH).map(|k| five(k) as char).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::story::EntityId;

    fn entity(kind: EntityType, name: &str) -> Entity {
        let (id, aliases, same_as) = (EntityId(1), vec![], vec![]);
        Entity { id, kind, name: name.into(), aliases, same_as, confidence: 1.0 }
    }

    #[test]
    fn slugs_are_readable_and_short() {
        assert_eq!(slug("  Émile  O'Neil, Jr. "), "emile-o-neil-jr");
        assert_eq!(slug("Министерство труда"), "министерство-труда");
        assert_eq!(slug("²½™"), "21-2tm");
        assert_eq!(slug(&"word ".repeat(30)), "word-word-word-word-word-word-word-word");
        assert_eq!(slug("…"), "");
    }

    #[test]
    fn a_full_name_is_one_everywhere_and_a_surname_is_the_articles_own() {
        let mint = Mint::new(Base::default());
        let full = entity(EntityType::Person, "Sofia Marku");
        assert_eq!(mint.entity("a", &full), mint.entity("b", &full));
        let surname = entity(EntityType::Person, "Marku");
        assert_ne!(mint.entity("a", &surname), mint.entity("b", &surname));
        let place = entity(EntityType::Place, "Marku");
        assert_eq!(mint.entity("a", &place), mint.entity("b", &place));
    }

    #[test]
    fn an_iri_of_any_name_is_legal() {
        let mint = Mint::new(Base::default());
        for name in ["<a> \"b\" {c} \\ ^ ` |", "\u{202e}abc\u{0}", "กรุงเทพมหานคร", "東京", "ª º µ"]
        {
            let iri = mint.organization(name);
            assert!(NamedNode::new(iri.as_str()).is_ok(), "{iri}");
        }
    }

    #[test]
    fn mentions_are_addressed_after_rfc_5147() {
        let mint = Mint::new("https://example.org/".parse().unwrap());
        let mention = mint.mention("rain-abc", crate::text::Span::new(3, 9).unwrap());
        assert_eq!(mention.as_str(), "https://example.org/article/rain-abc#char=3,9");
    }
}
