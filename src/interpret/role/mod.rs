//! Who holds which post.
//!
//! In: a document and who is who in it. Out: [`FoundRole`]s: titles before a name ("Mayor Ana
//! Kovac"), beside it ("Ana Kovac, mayor of Brod,", "the mayor, Ana Kovac,") and after a verb ("Ana
//! Kovac is the mayor of Brod"). Invariants: the evidence holds the title, the name and the body's
//! name; one person has a title once. Precision comes first: the noun of the post must be in the
//! table of titles, and what stands between it and the name must be understood.

mod after;
mod before;
mod found;
mod phrase;
mod record;

pub use record::FoundRole;

use crate::article::BlockKind;
use crate::document::Document;
use crate::interpret::cast::{Cast, Scan};
use crate::lexicon::Lexicon;
use std::ops::Range;

/// The posts that `document` says people hold, in order of their evidence.
pub fn find(document: &Document, cast: &Cast, lexicon: &Lexicon) -> Vec<FoundRole> {
    let scan = Scan::new(document, cast, lexicon);
    let mut found = found::Found::default();
    for sentence in &document.sentences {
        let weight = weight(document.block_kind(sentence));
        before::find(&scan, &sentence.tokens, weight, &mut found);
        after::find(&scan, &sentence.tokens, weight, &mut found);
    }
    found.into_roles()
}

/// How much words in a block of `kind` count.
fn weight(kind: BlockKind) -> f32 {
    match kind {
        BlockKind::Headline | BlockKind::Subheading | BlockKind::Caption => 0.8,
        _ => 1.0,
    }
}

/// The index before `at`, if it is in `within`.
fn previous(within: &Range<usize>, at: usize) -> Option<usize> {
    at.checked_sub(1).filter(|at| within.contains(at))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::read::fixture;
    use crate::story::TenureStatus;

    /// Every post as "person | title | body or place".
    fn posts(notation: &str) -> Vec<String> {
        let (document, lexicon) = (fixture::document(notation), Lexicon::built_in());
        let cast = Cast::of(&document, &lexicon);
        let name = |id| cast.entity(id).map_or("", |entity| entity.name.as_str());
        let show = |role: FoundRole| {
            let body = role.organization.or(role.place).map(name).unwrap_or("-");
            format!("{} | {} | {}", name(role.person), role.title, body)
        };
        find(&document, &cast, &lexicon).into_iter().map(show).collect()
    }

    fn statuses(notation: &str) -> Vec<TenureStatus> {
        let (document, lexicon) = (fixture::document(notation), Lexicon::built_in());
        let cast = Cast::of(&document, &lexicon);
        find(&document, &cast, &lexicon).into_iter().map(|role| role.status).collect()
    }

    #[test]
    fn titles_before_a_name() {
        assert_eq!(posts("Interior Minister [Person Sok Dara] left."), ["Sok Dara | Interior Minister | -"]);
        assert_eq!(
            posts("They met [Place Brod] governor [Person Ana Kovac]."),
            ["Ana Kovac | governor | Brod"]
        );
        assert_eq!(
            posts("[Organization Upper Nile Police] chief [Person Deng Mayom] spoke."),
            ["Deng Mayom | chief | Upper Nile Police"]
        );
        assert_eq!(
            posts("Speaker of the [Organization Assembly] [Person Ana Kovac] rose."),
            ["Ana Kovac | Speaker | Assembly"]
        );
        assert_eq!(
            posts("On Friday Senator [Person Lea Sund] of [Place Vermont] spoke."),
            ["Lea Sund | Senator | Vermont"]
        );
        assert_eq!(
            posts("[Organization Varn]’s [Place Oslo] director [Person Jon Aas] left."),
            ["Jon Aas | Oslo director | Varn"]
        );
    }

    #[test]
    fn titles_beside_a_name() {
        assert_eq!(
            posts("[Person Sok Dara], [Organization Mercia]’s executive director, said so."),
            ["Sok Dara | executive director | Mercia"]
        );
        assert_eq!(
            posts("[Person Ana Kovac], 54, research director at aid group [Organization Mercia], said so."),
            ["Ana Kovac | research director | Mercia"]
        );
        assert_eq!(
            posts("[Person Ana Kovac], the [Organization UN] special envoy on water in [Place Chad], spoke."),
            ["Ana Kovac | special envoy on water in Chad | UN"]
        );
        assert_eq!(
            posts("The ministry’s spokeswoman, [Person Ana Kovac], denied it."),
            ["Ana Kovac | spokeswoman | -"]
        );
        assert_eq!(
            posts("[Person Ana Kovac], president and chief executive of [Organization Varn], left."),
            ["Ana Kovac | president | -", "Ana Kovac | chief executive | Varn"]
        );
    }

    #[test]
    fn titles_after_a_verb() {
        assert_eq!(
            posts("[Person Ana Kovac] was appointed mayor of [Place Brod]."),
            ["Ana Kovac | mayor | Brod"]
        );
        assert_eq!(posts("[Person Ana Kovac], who is a judge, wept."), ["Ana Kovac | judge | -"]);
    }

    #[test]
    fn lists_share_their_title() {
        assert_eq!(
            posts(
                "Presidents [Person Ana Kovac] of [Place Croatia] and [Person Idris Keita] of [Place Mali] met."
            ),
            ["Ana Kovac | President | Croatia", "Idris Keita | President | Mali"]
        );
    }

    #[test]
    fn what_only_looks_like_a_title_is_none() {
        assert_eq!(posts("He told police [Person Ana Kovac] fled."), Vec::<String>::new());
        assert_eq!(posts("[Person Ana Kovac], president [Person Idris Keita] and others met.").len(), 1);
        assert_eq!(posts("The journalist saw journalist [Person Ana Kovac]."), Vec::<String>::new());
        assert_eq!(posts("[Person Ana Kovac] is not the mayor of [Place Brod]."), Vec::<String>::new());
    }

    #[test]
    fn tenure_is_told_apart_from_the_title() {
        assert_eq!(posts("Former mayor [Person Ana Kovac] left."), ["Ana Kovac | mayor | -"]);
        assert_eq!(statuses("Former mayor [Person Ana Kovac] left."), [TenureStatus::Former]);
        assert_eq!(statuses("The acting mayor, [Person Ana Kovac], left."), [TenureStatus::Acting]);
        assert_eq!(statuses("President-elect [Person Ana Kovac] left."), [TenureStatus::Incoming]);
        assert_eq!(statuses("Mayor [Person Ana Kovac] left."), [TenureStatus::Current]);
    }

    #[test]
    fn a_demonym_gives_the_place_of_a_post() {
        assert_eq!(
            posts("In [Place Mali], Malian President [Person Idris Keita] spoke."),
            ["Idris Keita | President | Mali"]
        );
    }

    #[test]
    fn a_post_told_twice_is_one() {
        let text =
            "President [Person Ana Kovac] came. [Person Kovac], president of [Organization Varn], left.";
        assert_eq!(posts(text), ["Ana Kovac | president | Varn"]);
    }
}
