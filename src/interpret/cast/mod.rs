//! Who is who in one article.
//!
//! In: a [`Document`] with its names. Out: a [`Cast`]: the entities, in order of first mention in the
//! prose (a publisher that only its own line names comes last), and every place that speaks of one: by name, by a common noun ("the ministry"), by a pronoun.
//! Invariants: mentions are in order and do not overlap; every name has an entity; names of
//! different types are never joined, but for an abbreviation that the article itself explains.
//! Precision comes first: where the article leaves room for doubt, a noun or pronoun stays
//! unresolved. Pronouns inside quoted words are left to whoever knows the speaker.

mod body;
mod credit;
mod form;
mod gender;
mod head;
mod join;
mod nominal;
mod person;
mod pronoun;
mod quoted;
mod scan;
mod stray;
mod typo;
mod union;

pub use gender::Genders;
pub(in crate::interpret) use scan::{NameAt, Scan};

use crate::document::Document;
use crate::interpret::role;
use crate::lexicon::Lexicon;
use crate::story::{Entity, EntityId, EntityType, MentionKind};
use crate::text::ByteSpan;

/// Who is who: the entities of an article and the places that speak of them.
#[derive(Debug, Default)]
pub struct Cast {
    /// The entities, by id.
    pub entities: Vec<Entity>,
    /// The mentions, in order of their spans.
    pub mentions: Vec<CastMention>,
    /// The tokens' parts in noun phrases, to find the head of a phrase.
    phrases: head::Phrases,
}

/// A place in the text that speaks of somebody.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CastMention {
    /// Where.
    pub span: ByteSpan,
    /// Of what.
    pub entity_type: EntityType,
    /// How.
    pub kind: MentionKind,
    /// Of whom, if that is known.
    pub entity: Option<EntityId>,
    /// How sure the reading is, 0 to 1.
    pub confidence: f32,
}

impl Cast {
    /// Who is who in `document`.
    pub fn of(document: &Document, lexicon: &Lexicon) -> Self {
        let mut cast = join::named(document, lexicon);
        cast.phrases = head::Phrases::of(document, lexicon);
        let roles = role::find(document, &cast, lexicon);
        let quoted = quoted::mask(document);
        let scan = Scan::new(document, &cast, lexicon);
        let genders = Genders::of(&scan, &roles);
        let mut found = nominal::find(&scan, &roles, &quoted);
        found.extend(pronoun::find(&scan, &genders, &quoted));
        cast.add(found);
        cast
    }

    /// Adds mentions; one that overlaps an earlier one is left out.
    fn add(&mut self, mut found: Vec<CastMention>) {
        found.retain(|mention| !self.overlaps(mention.span));
        self.mentions.append(&mut found);
        self.mentions.sort_by_key(|mention| mention.span);
        self.mentions.dedup_by(|later, earlier| later.span.overlaps(earlier.span));
    }

    fn overlaps(&self, span: ByteSpan) -> bool {
        let first = self.mentions.partition_point(|mention| mention.span.end() <= span.begin());
        self.mentions.get(first).is_some_and(|mention| mention.span.overlaps(span))
    }

    /// The entity `id`.
    pub fn entity(&self, id: EntityId) -> Option<&Entity> {
        self.entities.get(id.0 as usize)
    }

    /// The mention inside which `span` lies.
    pub fn mention_covering(&self, span: ByteSpan) -> Option<&CastMention> {
        let first = self.mentions.partition_point(|mention| mention.span.end() <= span.begin());
        self.mentions.get(first).filter(|mention| mention.span.contains(span) && !span.is_empty())
    }

    /// The mentions that lie wholly inside `span`, in order.
    pub fn mentions_in(&self, span: ByteSpan) -> impl Iterator<Item = &CastMention> {
        let first = self.mentions.partition_point(|mention| mention.span.begin() < span.begin());
        let rest = self.mentions.get(first..).unwrap_or_default();
        rest.iter().take_while(move |mention| mention.span.end() <= span.end())
    }

    /// The entity of which the words at `span` speak: of the mention that they are, or that is their
    /// grammatical head ("Interior Minister Ana Kovac", "Ana Kovac, the ministry's spokeswoman").
    pub fn resolve(&self, span: ByteSpan) -> Option<EntityId> {
        head::resolve(self, span)
    }

    /// The entity that token `index` means, if it is a resolved pronoun.
    pub fn pronoun_at(&self, index: usize) -> Option<EntityId> {
        let mention = self.mention_covering(self.phrases.span(index)?)?;
        (mention.kind == MentionKind::Pronoun).then_some(mention.entity).flatten()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::fixture;
    use proptest::prelude::*;

    /// For each mention of `kind`, its words and the entity's name.
    pub(super) fn told(notation: &str, kind: MentionKind) -> Vec<(String, String)> {
        let document = fixture::document(notation);
        let cast = Cast::of(&document, &Lexicon::built_in());
        let of_kind = cast.mentions.iter().filter(|mention| mention.kind == kind);
        let name = |mention: &CastMention| cast.entity(mention.entity.unwrap()).unwrap().name.clone();
        of_kind.map(|m| (m.span.slice(document.text()).to_owned(), name(m))).collect()
    }

    /// The entities, each as its name and aliases.
    fn entities(notation: &str) -> Vec<String> {
        let cast = Cast::of(&fixture::document(notation), &Lexicon::built_in());
        let all = |entity: &Entity| {
            let names =
                std::iter::once(entity.name.as_str()).chain(entity.aliases.iter().map(String::as_str));
            names.collect::<Vec<_>>().join(" = ")
        };
        cast.entities.iter().map(all).collect()
    }

    #[test]
    fn a_surname_joins_the_one_person_who_has_it() {
        let text = "[Person Ines M. Duarte] left. [Person Duarte] and [Person Ines Maria Duarte] sang. Mr [Person Osei] did not.";
        assert_eq!(entities(text), ["Ines Maria Duarte = Ines M. Duarte = Duarte", "Osei"]);
    }

    #[test]
    fn a_surname_of_two_people_is_nobodys_unless_one_had_it_first() {
        let both = "[Person Ana Kovac] met [Person Ivo Kovac]. [Person Kovac] left.";
        assert_eq!(entities(both).len(), 3);
        let later = "[Person Ana Kovac] left. [Person Kovac] sang to [Person Ivo Kovac].";
        assert_eq!(entities(later), ["Ana Kovac = Kovac", "Ivo Kovac"]);
    }

    #[test]
    fn abbreviations_join_the_name_that_they_shorten() {
        let text = "The [Organization River Workers Aid Network (RWAN)] and [Organization Oudal Law Society]";
        assert_eq!(entities(text).len(), 2);
        let text = "The [Organization Coalition for Clean Rivers] ([Organization Clear]) fined the \
                    [Organization World Tea Board]. [Organization WTB] sued [Organization Clear].";
        assert_eq!(entities(text), ["Coalition for Clean Rivers = Clear", "World Tea Board = WTB"]);
    }

    /// The names in an article that opens with the publisher's line `line`, each as its words and its entity.
    fn published(line: &str, body: &str) -> Vec<(String, String)> {
        let text = format!("{line}\n\n{body}");
        let span = |begin, end| crate::text::Span::new(begin, end).unwrap();
        let block = |kind, span| crate::article::Block { kind, span };
        let blocks = vec![
            block(crate::article::BlockKind::Publisher, span(0, line.len())),
            block(crate::article::BlockKind::Paragraph, span(line.len() + 2, text.len())),
        ];
        let article = crate::article::Article::new(text.into(), blocks, Default::default());
        let document = crate::read::read(article.into(), fixture::lexicon(), fixture::model());
        let cast = Cast::of(&document, fixture::lexicon());
        let names = cast.mentions.iter().filter(|mention| mention.kind == MentionKind::Name);
        let told = |mention: &CastMention| {
            let entity = cast.entity(mention.entity.unwrap()).unwrap();
            (mention.span.slice(document.text()).to_owned(), entity.name.clone())
        };
        names.map(told).collect()
    }

    #[test]
    fn a_place_in_capitals_is_called_as_the_article_calls_it_elsewhere() {
        let document =
            fixture::document("[Place KISUMU] — Teachers marched in [Place Kisumu] for [Organization KUT].");
        let cast = Cast::of(&document, fixture::lexicon());
        let names: Vec<_> = cast.entities.iter().map(|entity| entity.name.as_str()).collect();
        assert_eq!(names[..2], ["Kisumu", "KUT"]);
    }

    #[test]
    fn the_publishers_line_names_the_publisher() {
        let full = "Lusitanian Farmers Union Federation";
        let coined =
            published(full, "Rain fell in Brod, the broadcaster LusiFU said. LusiFU reporters saw it.");
        assert_eq!(coined[0], (full.to_owned(), full.to_owned()));
        assert!(coined.contains(&("LusiFU".to_owned(), full.to_owned())), "{coined:?}");
        let alone = published("Sundhaven Gazette", "The Harbour Police arrested a man on Monday.");
        assert_eq!(alone[0], ("Sundhaven Gazette".to_owned(), "Sundhaven Gazette".to_owned()));
        assert!(alone.contains(&("Harbour Police".to_owned(), "Harbour Police".to_owned())), "{alone:?}");
    }

    #[test]
    fn a_type_is_one_for_the_article_and_types_are_not_joined() {
        let text = "[Place Varn] grew. [Organization Varn] hired. [Organization Varn] fired. [Person Lea Varn] left.";
        let cast = Cast::of(&fixture::document(text), &Lexicon::built_in());
        assert_eq!(cast.entities.len(), 2);
        assert!(cast.mentions[..3].iter().all(|m| m.entity_type == EntityType::Organization));
    }

    #[test]
    fn a_slip_of_the_pen_makes_no_second_body() {
        let text = "[Organization Kestrel] paid. [Organization Kestrel] said so. The chair of Kestel left.";
        assert_eq!(entities(text), ["Kestrel = Kestel"]);
    }

    #[test]
    fn shortened_and_turned_names_of_bodies_are_one() {
        let text = "[Organization Ministry of Health] and [Organization Health Ministry]; [Organization Varn Ltd.], \
                    [Organization Varn]; [Organization Kenyan Supreme Court], [Organization Supreme Court].";
        assert_eq!(entities(text).len(), 3);
        let units = "The [Organization Senate] and the [Organization Senate Energy Committee].";
        assert_eq!(entities(units).len(), 2);
    }

    #[test]
    fn a_phrase_speaks_of_its_head() {
        let text = "[Person Ana Kovac], [Organization Varn]’s new chair, met Mayor [Person Ivo Lind] of [Place Brod].";
        let document = fixture::document(text);
        let cast = Cast::of(&document, &Lexicon::built_in());
        let resolve = |words: &str| {
            let begin = document.text().find(words).unwrap();
            let span = crate::text::Span::new(begin, begin + words.len()).unwrap();
            cast.resolve(span).map(|id| cast.entity(id).unwrap().name.as_str())
        };
        assert_eq!(resolve("Ana Kovac, Varn’s new chair"), Some("Ana Kovac"));
        assert_eq!(resolve("Mayor Ivo Lind of Brod"), Some("Ivo Lind"));
        assert_eq!(resolve("Varn’s new chair"), None);
        assert_eq!(resolve("met"), None);
    }

    #[test]
    fn tokens_lead_to_pronouns() {
        let document = fixture::document("[Person Ana Kovac] said she left.");
        let cast = Cast::of(&document, &Lexicon::built_in());
        assert_eq!((cast.pronoun_at(3), cast.pronoun_at(0)), (Some(EntityId(0)), None));
    }

    proptest! {
        #[test]
        fn mentions_are_in_order_apart_and_every_name_is_somebody(
            parts in prop::collection::vec("(\\[Person [A-C][a-c]{1,7}( [A-C][a-c]{1,7})?\\]|\\[Organization [A-Z]{2,4}\\]|he|the mayor|the group|said|,|\\.|“|”|of|and) ", 0..40)
        ) {
            let document = fixture::document(&parts.concat());
            let cast = Cast::of(&document, &Lexicon::built_in());
            let apart = |pair: &[CastMention]| pair[0].span.end() <= pair[1].span.begin();
            prop_assert!(cast.mentions.windows(2).all(apart));
            let names = cast.mentions.iter().filter(|mention| mention.kind == MentionKind::Name);
            prop_assert!(names.clone().count() >= document.names.len());
            prop_assert!(names.clone().all(|m| cast.entity(m.entity.unwrap()).is_some_and(|e| e.kind == m.entity_type)));
            let ids = cast.entities.iter().map(|entity| entity.id.0 as usize);
            prop_assert!(ids.eq(0..cast.entities.len()));
        }
    }
}
