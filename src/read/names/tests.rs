//! Behaviour of the search for names.

use crate::article::{Article, Metadata};
use crate::read::{fixture, read};

/// The text with its names marked as in the fixture notation.
fn mark(text: &str) -> String {
    let article = Article::new(text.into(), vec![], Metadata::default());
    let document = read(article.into(), fixture::lexicon());
    let (mut marked, mut end) = (String::new(), 0);
    for name in &document.names {
        let span = document.span_of(&name.tokens).unwrap();
        marked += &format!("{}[{:?} {}]", &text[end..span.begin()], name.kind, span.slice(text));
        end = span.end();
    }
    marked + &text[end..]
}

macro_rules! names {
    ($($name:ident: $marked:expr),* $(,)?) => {$(
        #[test]
        fn $name() {
            let document = fixture::document($marked);
            assert_eq!(mark(document.text()), $marked);
        }
    )*};
}

names! {
    titles_are_not_part_of_a_name:
        "On Monday, Interior Minister [Person Anwar Belkacem] met Mr. [Person Ude] in [Place Nairobi].",
    a_surname_takes_the_type_of_the_full_name:
        "Officials praised [Person Maria Okonjo] on Friday. [Person Okonjo] declined to comment.",
    bodies_are_known_by_their_head_word:
        "The [Organization Ministry of Labour and Social Affairs] sued [Organization Varn Industries] in [Place Peru].",
    an_alias_in_brackets_is_a_name:
        "The [Organization Centre for Coastal Rights] ([Organization Coral]) said so. [Organization Coral] interviewed a victim.",
    nationalities_and_months_are_no_names:
        "Malaysian and Thai workers left in March. A Kenyan victim stayed until Tuesday.",
    words_at_the_beginning_of_a_sentence:
        "Workers left. Officials deny it. [Place Kenya] denies it.",
    an_apposition_tells_a_person:
        "[Person Tovar Eskelund], executive director of the group, left. [Person Ilsa Brandvold], 34, stayed.",
    possessives_are_outside:
        "[Place Cambodia]’s image and the [Place U.S.]'s report",
    sums_and_laws_are_no_names:
        "They paid US$5,000 under the Clean Harbours Act in [Place Ghana].",
    a_title_between_two_names_parts_them:
        "[Organization Oudal Police] Chief [Person Ana Ruiz] called [Place US] President [Person Ellen Ward].",
    an_election_has_its_year:
        "She lost the [Event 2012 Kenya presidential election] and left.",
    a_name_that_begins_like_a_sentence:
        "[Person Long Tovann], deputy governor, told [Organization VarnWatch] so.",
    events: "He won at the [Event Winter Olympics] before [Event Hurricane Zelda] struck [Place Florida].",
}

#[test]
fn a_heading_in_title_case_has_only_names_of_the_text() {
    let text = "Mayor Okonjo Visits Flooded Villages Near Coast\nMayor Ada Okonjo went there.";
    let marked = mark(text);
    assert!(marked.starts_with("Mayor [Person Okonjo] Visits Flooded Villages Near Coast\n"), "{marked}");
}
