//! A name made comparable.

use crate::lexicon::RoleTables;
use crate::text::fold;

/// Longer names are compared as wholes only, so that hostile texts stay cheap.
const MOST_WORDS: usize = 12;

/// The words that a person's name may end in without being a surname.
const SUFFIXES: [&str; 7] = ["jr", "sr", "ii", "iii", "iv", "phd", "md"];

/// Small words that an abbreviation may pass over.
const SMALL: [&str; 9] = ["of", "the", "and", "for", "in", "on", "de", "&", "to"];

/// A name's words for comparison: folded, without full stops, quotation marks, "the" and a possessive.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Form {
    /// The words; none for a name that is too long to take apart.
    pub(super) words: Vec<String>,
    /// The words joined by blanks.
    pub(super) key: String,
}

impl Form {
    /// The form of `name`.
    pub(super) fn new(name: &str) -> Self {
        let marks = ['.', '"', '“', '”', '„', '«', '»'];
        let plain: String = fold(name).chars().filter(|c| !marks.contains(c)).collect();
        let plain = plain.strip_suffix("'s").or_else(|| plain.strip_suffix('\'')).unwrap_or(&plain);
        let plain = plain.strip_prefix("the ").unwrap_or(plain).trim();
        Self { words: split(plain), key: plain.to_owned() }
    }

    /// The form of a person's `name`: without the form of address and "Jr."
    pub(super) fn person(name: &str, tables: &RoleTables) -> Self {
        let mut form = Self::new(name);
        while form.words.len() > 1 && form.words.first().is_some_and(|w| tables.honorific(w).is_some()) {
            form.words.remove(0);
        }
        while form.words.len() > 2 && form.words.last().is_some_and(|w| SUFFIXES.contains(&w.as_str())) {
            form.words.pop();
            form.trim_comma();
        }
        if !form.words.is_empty() {
            form.key = form.words.join(" ");
        }
        form
    }

    fn trim_comma(&mut self) {
        if let Some(last) = self.words.last_mut() {
            last.truncate(last.trim_end_matches(',').len());
        }
        self.words.retain(|word| !word.is_empty());
    }

    /// The initials of all words, and those of all but the small words.
    pub(super) fn initials(&self) -> [String; 2] {
        let of = |words: &mut dyn Iterator<Item = &String>| words.filter_map(|w| w.chars().next()).collect();
        [of(&mut self.words.iter()), of(&mut self.large_words())]
    }

    /// The words that count in an abbreviation.
    pub(super) fn large_words(&self) -> impl Iterator<Item = &String> {
        self.words.iter().filter(|word| !SMALL.contains(&word.as_str()))
    }

    /// The words after the first `n`, as a key.
    pub(super) fn after(&self, n: usize) -> Option<String> {
        self.words.get(n..).filter(|rest| !rest.is_empty()).map(|rest| rest.join(" "))
    }

    /// "X of Y" and "X of the Y" as "Y X".
    pub(super) fn turned(&self) -> Option<String> {
        let of = self.words.iter().position(|word| word == "of")?;
        let (head, rest) = (self.words.get(..of)?, self.words.get(of + 1..)?);
        let rest = if rest.first().is_some_and(|word| word == "the") { rest.get(1..)? } else { rest };
        let simple = head.len() == 1 && !rest.is_empty() && !rest.iter().any(|word| word == "of");
        simple.then(|| format!("{} {}", rest.join(" "), head.join(" ")))
    }
}

fn split(plain: &str) -> Vec<String> {
    let words: Vec<String> = plain.split(' ').take(MOST_WORDS + 1).map(str::to_owned).collect();
    if words.len() > MOST_WORDS { Vec::new() } else { words }
}

/// Whether `short` ("WHO", "U.N.") is written like an acronym: two to eight capitals, perhaps with dots.
pub(super) fn is_acronym(short: &str) -> bool {
    let letters = short.chars().filter(|&c| c != '.').count();
    (2..=8).contains(&letters) && short.chars().all(|c| c.is_uppercase() || c == '.')
}

/// Whether the folded word `short` abbreviates `long`: its letters occur in that order, from the
/// first letter of a word on.
pub(super) fn abbreviates(short: &str, long: &Form) -> bool {
    let starts = long.words.iter().take(2);
    let mut starts = starts.filter(|word| word.chars().next() == short.chars().next());
    let Some(first) = starts.next() else { return false };
    let from = long.key.find(first.as_str()).unwrap_or(0);
    let mut letters = long.key.get(from..).unwrap_or_default().chars();
    short.chars().count() > 1 && short.chars().all(|wanted| letters.any(|letter| letter == wanted))
}

/// The pieces of a coined abbreviation such as "InterCon": each begins with a capital. `None` if
/// `short` is not one word with at least two capitals and a small letter.
pub(super) fn pieces(short: &str) -> Option<Vec<String>> {
    let plain = short.chars().all(char::is_alphabetic) && short.chars().any(char::is_lowercase);
    let capitals = short.chars().filter(|c| c.is_uppercase()).count();
    if !plain || !(2..=8).contains(&capitals) || !short.starts_with(char::is_uppercase) {
        return None;
    }
    let mut pieces: Vec<String> = Vec::new();
    for c in short.chars() {
        match pieces.last_mut() {
            Some(piece) if !c.is_uppercase() => piece.push(c),
            _ => pieces.push(c.to_string()),
        }
    }
    Some(pieces.iter().map(|piece| fold(piece)).collect())
}

/// Whether `pieces` are the beginnings of the large words of `long`, of which the last may be left out.
pub(super) fn begin_words(pieces: &[String], long: &Form) -> bool {
    let words: Vec<&String> = long.large_words().collect();
    let count_fits = words.len() == pieces.len() || words.len() == pieces.len() + 1;
    count_fits && pieces.iter().zip(words).all(|(piece, word)| word.starts_with(piece.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lexicon::Lexicon;

    #[test]
    fn small_differences_of_writing_do_not_count() {
        assert_eq!(Form::new("The U.N.’s").key, "un");
        assert_eq!(Form::new("HARBOUR Police"), Form::new("the Harbour Police"));
        let tables = Lexicon::built_in().roles;
        assert_eq!(Form::person("Mr. Otis Vale Jr.", &tables).key, "otis vale");
    }

    #[test]
    fn an_abbreviation_follows_the_letters_of_its_name() {
        let long = Form::new("Centre for River Ecology and Sediment Transport");
        assert!(abbreviates("crest", &long));
        assert!(abbreviates("centres", &long));
        assert!(!abbreviates("rivet", &Form::new("River Board")));
        assert_eq!(long.initials(), ["cfreast".to_owned(), "crest".to_owned()]);
        assert_eq!(Form::new("Ministry of the Interior").turned().unwrap(), "interior ministry");
    }

    #[test]
    fn a_coined_word_is_made_of_beginnings() {
        let long = Form::new("Lusitanian Farmers Union Federation");
        assert!(begin_words(&pieces("LusiFU").unwrap(), &long));
        assert!(!begin_words(&pieces("LusiFaX").unwrap(), &long));
        assert_eq!(pieces("Harbour"), None);
    }
}
