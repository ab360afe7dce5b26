//! Names of one body, place or event: abbreviations, shortened names, legal forms, "of" turned.

use super::form::{Form, begin_words, is_acronym, pieces};
use super::join::{Forms, Known};
use crate::lexicon::RoleTables;
use crate::story::EntityType;
use std::collections::HashMap;

/// The indexes by which names of bodies, places and events of one type are joined.
pub(super) struct Bodies<'f> {
    forms: Vec<(usize, &'f Known)>,
    tables: &'f RoleTables,
    by_key: HashMap<&'f str, usize>,
    by_initials: HashMap<String, Vec<usize>>,
    by_first_word: HashMap<&'f str, Vec<usize>>,
    by_last_word: HashMap<&'f str, Vec<usize>>,
    /// Names "X of Y", without their country, by X.
    by_head: HashMap<String, Vec<usize>>,
    organizations: bool,
}

/// A name without the year or ordinal before it: "2019 Brod Marathon".
fn numbered(form: &Form) -> Option<String> {
    let number = form.words.first().is_some_and(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    form.after(1).filter(|rest| number && rest.contains(' '))
}

impl<'f> Bodies<'f> {
    /// Indexes the forms of type `kind`.
    pub(super) fn new(forms: &'f Forms, kind: EntityType, tables: &'f RoleTables) -> Self {
        let forms: Vec<(usize, &Known)> = forms.of_kind(kind).collect();
        let by_key = forms.iter().map(|&(at, known)| (known.form.key.as_str(), at)).collect();
        let organizations = kind == EntityType::Organization;
        let (by_first_word, by_last_word) = (HashMap::new(), HashMap::new());
        let (by_initials, by_head) = (HashMap::new(), HashMap::new());
        let mut bodies =
            Self { forms, tables, by_key, by_initials, by_first_word, by_last_word, by_head, organizations };
        bodies.index();
        bodies
    }

    fn index(&mut self) {
        for &(at, known) in self.forms.iter().filter(|(_, known)| known.form.words.len() > 1) {
            let [all, large] = known.form.initials();
            if large != all {
                self.by_initials.entry(large).or_default().push(at);
            }
            self.by_initials.entry(all).or_default().push(at);
            if let (Some(first), Some(last)) = (known.form.words.first(), known.form.words.last()) {
                self.by_first_word.entry(first).or_default().push(at);
                self.by_last_word.entry(last).or_default().push(at);
            }
            let bare = self.without_country(&known.form).unwrap_or_else(|| known.form.key.clone());
            if let Some((head, _)) = bare.split_once(" of ") {
                self.by_head.entry(head.to_owned()).or_default().push(at);
            }
        }
    }

    /// For each form that may stand for a fuller one, the fuller ones.
    pub(super) fn pairs(&self) -> Vec<(usize, Vec<usize>)> {
        let mut pairs = Vec::new();
        for &(at, known) in &self.forms {
            if known.form.words.len() == 1 {
                pairs.push((at, self.longer(known)));
            } else {
                pairs.push((at, self.plainer(known)));
                pairs.push((at, self.fuller(known)));
            }
            pairs.push((at, self.country(known)));
        }
        pairs.into_iter().filter(|(_, candidates)| !candidates.is_empty()).collect()
    }

    /// The names for which a name of one word may stand.
    fn longer(&self, known: &Known) -> Vec<usize> {
        let surface = known.surface();
        let initials = || self.by_initials.get(&known.form.key).cloned().unwrap_or_default();
        let coined = || pieces(surface).map(|pieces| self.coined(&pieces)).unwrap_or_default();
        let spelled = if is_acronym(surface) { initials() } else { coined() };
        let key = known.form.key.as_str();
        if !spelled.is_empty() || self.is_general(key) {
            return spelled;
        }
        let head = self.by_head.get(key).filter(|_| self.organizations);
        let short = || [self.begun(key), self.ended(known)].concat();
        head.cloned().unwrap_or_else(|| if self.tables.sort_noun(key).is_none() { short() } else { vec![] })
    }

    /// Whether a word names a country, a state or a people: then it is short for no other name.
    fn is_general(&self, word: &str) -> bool {
        let tables = self.tables;
        tables.country(word).is_some() || tables.region(word).is_some() || !tables.demonym(word).is_empty()
    }

    /// The bodies' names that end in `word` after another word of weight: "Jazz" for a team.
    fn ended(&self, known: &Known) -> Vec<usize> {
        let longer = self.by_last_word.get(known.form.key.as_str());
        let longer = longer.filter(|_| self.organizations && !is_acronym(known.surface()));
        let weighty = |at: &&usize| {
            let words = self.known(**at).map(|known| known.form.words.as_slice()).unwrap_or_default();
            let before = words.len().checked_sub(2).and_then(|last| words.get(last));
            before.is_some_and(|word| self.tables.class(word).is_none())
        };
        longer.map(|longer| longer.iter().take(64).filter(weighty).copied().collect()).unwrap_or_default()
    }

    /// The form `at`.
    fn known(&self, at: usize) -> Option<&Known> {
        let index = self.forms.binary_search_by_key(&at, |form| form.0).ok()?;
        self.forms.get(index).map(|form| form.1)
    }

    fn coined(&self, pieces: &[String]) -> Vec<usize> {
        let first = self.forms.iter().filter(|(_, known)| known.form.words.len() > 1);
        let fits = first.filter(|(_, known)| begin_words(pieces, &known.form));
        fits.map(|&(at, _)| at).take(3).collect()
    }

    /// The names that begin with `word` and go on with nothing that would make another body of it.
    fn begun(&self, word: &str) -> Vec<usize> {
        let longer = self.by_first_word.get(word).map(Vec::as_slice).unwrap_or_default();
        let same = |at: &&usize| self.known(**at).is_some_and(|known| self.adds_little(&known.form));
        longer.iter().take(64).filter(same).copied().collect()
    }

    /// Whether the words after the first say only what sort of company, club or sea it is.
    fn adds_little(&self, form: &Form) -> bool {
        let light = ["company", "group", "club", "airline", "bank", "newspaper", "sea"];
        let mut rest = form.words.iter().skip(1);
        let sorts = |word: &String| self.tables.sort_noun(word).map(|noun| noun.sorts.as_slice());
        let is_light = |word: &String| sorts(word).map(|sorts| sorts.iter().any(|sort| light.contains(sort)));
        if self.organizations {
            rest.all(|word| is_light(word).unwrap_or(true) && !self.is_general(word))
        } else {
            rest.all(|word| sorts(word).is_some_and(|sorts| sorts.contains(&"sea")))
        }
    }

    /// The same body's name without its legal form, with "of" turned, without its country.
    fn plainer(&self, known: &Known) -> Vec<usize> {
        let words = &known.form.words;
        let legal = words.last().is_some_and(|last| self.tables.is_legal_form(last));
        let bare = words.get(..words.len().saturating_sub(1)).filter(|_| legal).map(|bare| bare.join(" "));
        let keys = [bare, known.form.turned(), self.without_country(&known.form), numbered(&known.form)];
        keys.iter().flatten().filter_map(|key| self.by_key.get(key.as_str()).copied()).collect()
    }

    /// The bodies' names that end with all the words of this one, of which the last is a sort of body:
    /// "Police Prefecture" for "Brod Police Prefecture".
    fn fuller(&self, known: &Known) -> Vec<usize> {
        let words = &known.form.words;
        let Some(last) = words.last().filter(|last| self.tables.sort_noun(last).is_some()) else {
            return Vec::new();
        };
        let ends = |at: &&usize| {
            let longer = self.known(**at).map(|known| &known.form.words);
            longer.is_some_and(|longer| longer.len() > words.len() && longer.ends_with(words))
        };
        let longer = self.by_last_word.get(last.as_str()).filter(|_| self.organizations);
        longer.map(|longer| longer.iter().take(64).filter(ends).copied().collect()).unwrap_or_default()
    }

    /// "Ruritanian Interior Ministry" as "Interior Ministry": what is left must have two words.
    fn without_country(&self, form: &Form) -> Option<String> {
        let national = (1..=3).rev().find(|&n| {
            let first = form.words.get(..n).map(|words| words.join(" ")).unwrap_or_default();
            self.tables.country(&first).is_some() || !self.tables.demonym(&first).is_empty()
        })?;
        form.after(national).filter(|rest| rest.contains(' '))
    }

    /// The other names of the same country.
    fn country(&self, known: &Known) -> Vec<usize> {
        let country = self.tables.country(&known.form.key).filter(|&name| name != known.form.key);
        country.and_then(|name| self.by_key.get(name).copied()).into_iter().collect()
    }
}
