//! Common nouns that mean a named entity: "the ministry", "the governor".
//!
//! A noun of a sort of body or place means the one entity of that sort that was spoken of lately; a
//! noun of a post means its holder, if the article has exactly one.

use super::form::Form;
use super::{CastMention, NameAt, Scan};
use crate::interpret::role::FoundRole;
use crate::lexicon::RoleTables;
use crate::story::{EntityId, EntityType, MentionKind, TenureStatus};
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// An entity last spoken of more sentences ago than this is no antecedent.
const REACH: usize = 4;
/// More entities of one sort than this are ambiguous anyway.
const MOST_RIVALS: usize = 40;

/// The mentions by common noun, outside quotations.
pub(super) fn find(scan: &Scan, roles: &[FoundRole], quoted: &[bool]) -> Vec<CastMention> {
    let by_sort = by_sort(scan);
    let sorted = by_sort.values().flatten().copied().collect();
    let (last_seen, unsorted, found) = (HashMap::new(), None, vec![]);
    let mut finder = Finder { scan, posts: posts(roles), by_sort, sorted, last_seen, unsorted, found };
    for (index, sentence) in scan.document.sentences.iter().enumerate() {
        finder.read(index, &sentence.tokens, quoted);
    }
    finder.found
}

/// The posts by the noun of their title.
fn posts(roles: &[FoundRole]) -> HashMap<String, Vec<Post>> {
    let mut posts: HashMap<String, Vec<Post>> = HashMap::new();
    for role in roles.iter().filter(|role| role.status != TenureStatus::Former) {
        let words: HashSet<String> = role.title.split(' ').map(RoleTables::key).collect();
        for word in &words {
            let list = posts.entry(word.clone()).or_default();
            if list.len() < MOST_RIVALS {
                list.push(Post { person: role.person, words: words.clone() });
            }
        }
    }
    posts
}

struct Post {
    person: EntityId,
    words: HashSet<String>,
}

/// The entities by the sorts that their names and the nouns right before them tell.
fn by_sort<'a>(scan: &Scan<'a>) -> HashMap<&'a str, Vec<EntityId>> {
    let mut by_sort: HashMap<&str, Vec<EntityId>> = HashMap::new();
    let mut add = |sorts: &[&'a str], entity| {
        for sort in sorts {
            let list = by_sort.entry(sort).or_default();
            if list.len() < MOST_RIVALS && !list.contains(&entity) {
                list.push(entity);
            }
        }
    };
    for entity in &scan.cast.entities {
        for name in std::iter::once(&entity.name).chain(&entity.aliases).take(8) {
            let form = Form::new(name);
            let nouns = form.words.iter().filter_map(|word| scan.tables.sort_noun(word));
            nouns.filter(|noun| noun.kind == entity.kind).for_each(|noun| add(&noun.sorts, entity.id));
            if entity.kind == EntityType::Place && scan.tables.country(&form.key).is_some() {
                add(&["country"], entity.id);
            }
        }
    }
    for name in &scan.document.names {
        let entity = scan.name_from(name.tokens.start).and_then(|name| name.mention.entity);
        let before = name.tokens.start.checked_sub(1).map(|at| scan.key(at));
        let noun = before.and_then(|word| scan.tables.sort_noun(&word)).filter(|noun| noun.kind == name.kind);
        if let (Some(entity), Some(noun)) = (entity, noun) {
            add(&noun.sorts, entity);
        }
    }
    by_sort
}

struct Finder<'s, 'a> {
    scan: &'s Scan<'a>,
    posts: HashMap<String, Vec<Post>>,
    by_sort: HashMap<&'a str, Vec<EntityId>>,
    /// The entities of which the sort is known.
    sorted: HashSet<EntityId>,
    last_seen: HashMap<EntityId, usize>,
    /// The sentence in which a body of unknown sort was last named: it may be what a noun means.
    unsorted: Option<usize>,
    found: Vec<CastMention>,
}

impl Finder<'_, '_> {
    fn read(&mut self, index: usize, sentence: &Range<usize>, quoted: &[bool]) {
        let mut at = sentence.start;
        while at < sentence.end {
            let name = self.scan.name_at(at);
            if let Some(name) = name.as_ref().filter(|name| !self.is_attributive(name)) {
                self.see(index, name);
            }
            let plain = name.is_none() && !quoted.get(at).copied().unwrap_or(true);
            if plain && self.scan.is(at, &["the"]) {
                self.phrase(index, at, sentence);
            }
            at = name.map_or(at + 1, |name| name.tokens.end.max(at + 1));
        }
    }

    /// Whether a place's name only qualifies a noun: "[Mali] troops".
    fn is_attributive(&self, name: &NameAt) -> bool {
        let next = name.tokens.end;
        let noun = self.scan.is_word(next) && self.scan.class(next).is_none() && !self.scan.is_capital(next);
        name.mention.entity_type == EntityType::Place && noun
    }

    fn see(&mut self, index: usize, name: &NameAt) {
        let Some(entity) = name.mention.entity else { return };
        self.last_seen.insert(entity, index);
        if name.mention.entity_type == EntityType::Organization && !self.sorted.contains(&entity) {
            self.unsorted = Some(index);
        }
    }

    /// Reads "the", at token `the`, with what follows it.
    fn phrase(&mut self, index: usize, the: usize, sentence: &Range<usize>) {
        let (first, mut end) = (the + 1, the + 1);
        let is_plain = |at: usize| {
            let open = self.scan.is_word(at) && self.scan.class(at).is_none();
            sentence.contains(&at) && open && self.scan.name_at(at).is_none()
        };
        let (mut post, mut sort) = (None, None);
        while end < first + 4 && is_plain(end) {
            end += 1;
            let words: Vec<String> = (first..end).map(|at| self.scan.key(at)).collect();
            post = self.holder(&words).map(|person| (person, EntityType::Person, end)).or(post);
            if end == first + 1 {
                sort = self.of_sort(index, &words).map(|(entity, kind)| (entity, kind, end));
            }
        }
        let found = post
            .or(sort)
            .filter(|&(entity, _, end)| self.last_seen.contains_key(&entity) && !self.goes_on(sentence, end));
        let Some((entity, kind, end)) = found else { return };
        self.last_seen.insert(entity, index);
        if let Some(span) = self.scan.span(&(the..end)) {
            self.found.push(CastMention {
                span,
                entity_type: kind,
                kind: MentionKind::Nominal,
                entity: Some(entity),
                confidence: 0.75,
            });
        }
    }

    /// Whether the noun phrase goes on at `end`, so that it means something else: "the company
    /// chairman", "the governor of", "the group that".
    fn goes_on(&self, sentence: &Range<usize>, end: usize) -> bool {
        let complement = self.scan.is(end, &["of", "for", "that", "which", "who"]);
        let noun = self.scan.tables.title(&self.scan.key(end)).is_some() || self.scan.is_capital(end);
        complement || self.scan.name_from(end).is_some() || (sentence.contains(&end) && noun)
    }

    /// The one holder of a post whose title has all of `words`, of which the last is its noun.
    fn holder(&self, words: &[String]) -> Option<EntityId> {
        let noun = words.last()?;
        self.scan.tables.title(noun)?;
        let posts = self.posts.get(noun)?;
        let mut fits = posts.iter().filter(|post| words.iter().all(|word| post.words.contains(word)));
        let person = fits.next()?.person;
        (posts.len() < MOST_RIVALS && fits.all(|post| post.person == person)).then_some(person)
    }

    /// The one entity of the sort that `words` names that was spoken of lately.
    fn of_sort(&self, index: usize, words: &[String]) -> Option<(EntityId, EntityType)> {
        let noun = self.scan.tables.sort_noun(words.last()?)?;
        let rival = self.unsorted.is_some_and(|seen| seen + REACH >= index);
        if rival && noun.kind == EntityType::Organization {
            return None;
        }
        let mut recent = HashSet::new();
        for sort in &noun.sorts {
            let entities = self.by_sort.get(sort).map(Vec::as_slice).unwrap_or_default();
            if entities.len() == MOST_RIVALS {
                return None;
            }
            let seen =
                |entity: &&EntityId| self.last_seen.get(entity).is_some_and(|&seen| seen + REACH >= index);
            recent.extend(entities.iter().filter(seen));
        }
        let mut recent = recent.into_iter();
        let entity = recent.next()?;
        recent.next().is_none().then_some((entity, noun.kind))
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::told;
    use crate::story::MentionKind;

    fn nouns(notation: &str) -> Vec<(String, String)> {
        told(notation, MentionKind::Nominal)
    }

    #[test]
    fn a_noun_of_a_body_means_the_one_of_its_sort() {
        let text = "The [Organization Energy Ministry] raised prices. The ministry blamed drought.";
        assert_eq!(nouns(text), [("The ministry".to_owned(), "Energy Ministry".to_owned())]);
        let apposed = "Aid group [Organization Mercia] warned of floods. Rain fell, the group said.";
        assert_eq!(nouns(apposed), [("the group".to_owned(), "Mercia".to_owned())]);
    }

    #[test]
    fn two_of_a_sort_or_one_of_unknown_sort_leave_it_open() {
        let two =
            "The [Organization Energy Ministry] sued the [Organization Health Ministry]. The ministry won.";
        assert_eq!(nouns(two), []);
        let unknown = "Aid group [Organization Mercia] fought [Organization Varn]. The group won.";
        assert_eq!(nouns(unknown), []);
    }

    #[test]
    fn a_noun_of_a_post_means_its_holder() {
        let text = "Governor [Person Lea Sund] spoke. The governor left for [Place Brod].";
        assert_eq!(nouns(text), [("The governor".to_owned(), "Lea Sund".to_owned())]);
        let two = "Governor [Person Lea Sund] met governor [Person Jon Aas]. The governor left.";
        assert_eq!(nouns(two), []);
        assert_eq!(nouns("Former governor [Person Lea Sund] spoke. The governor of [Place Brod] left."), []);
    }
}
