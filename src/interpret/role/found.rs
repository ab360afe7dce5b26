//! Collects posts: one person has a title once, with its body if the article names it.

use super::phrase::{Phrase, own_status, title_text};
use super::record::FoundRole;
use crate::interpret::cast::{NameAt, Scan};
use crate::story::{EntityId, EntityType, TenureStatus};
use crate::text::fold;
use std::collections::{HashMap, HashSet};

/// No person has more posts than this in one article; what comes later is left out.
const MOST_POSTS: usize = 24;

/// The posts found so far.
#[derive(Default)]
pub(super) struct Found {
    roles: Vec<FoundRole>,
    of_person: HashMap<EntityId, Vec<usize>>,
}

impl Found {
    /// Adds the post that `phrase` gives to the person `name`.
    pub(super) fn add(&mut self, scan: &Scan, phrase: &Phrase, name: &NameAt, confidence: f32) {
        let Some(person) = name.of(EntityType::Person) else { return };
        let spans = scan.span(&phrase.whole).zip(scan.span(&name.tokens));
        let Some(evidence) = spans.map(|(phrase, name)| phrase.cover(name)) else { return };
        let own = own_status(scan, &phrase.title);
        let status = if own == TenureStatus::Current { phrase.status } else { own };
        self.put(FoundRole {
            person,
            title: title_text(scan, &phrase.title, phrase.plural),
            organization: phrase.body.organization,
            place: phrase.body.place,
            status,
            standing: phrase.standing,
            evidence,
            confidence: confidence * name.mention.confidence.clamp(0.5, 1.0),
        });
    }

    fn put(&mut self, role: FoundRole) {
        let indexes = self.of_person.entry(role.person).or_default();
        let known = indexes.iter().copied().find(|&k| self.roles.get(k).is_some_and(|r| same(r, &role)));
        match known.and_then(|k| self.roles.get_mut(k)) {
            Some(known) if detail(&role) > detail(known) => *known = role,
            Some(_) => {}
            None if indexes.len() < MOST_POSTS => {
                indexes.push(self.roles.len());
                self.roles.push(role);
            }
            None => {}
        }
    }

    /// The posts in order of their evidence.
    pub(super) fn into_roles(mut self) -> Vec<FoundRole> {
        self.roles.sort_by_key(|role| (role.evidence.begin(), role.evidence.end()));
        self.roles
    }
}

/// Whether two posts of one person are one: the words of one title are in the other's, and their
/// bodies and places do not differ.
fn same(a: &FoundRole, b: &FoundRole) -> bool {
    let words = |role: &FoundRole| -> HashSet<String> {
        fold(&role.title).split(' ').map(|word| word.trim_end_matches('.').to_owned()).collect()
    };
    let (x, y) = (words(a), words(b));
    let agree = |p: Option<EntityId>, q: Option<EntityId>| p.is_none() || q.is_none() || p == q;
    (x.is_subset(&y) || y.is_subset(&x))
        && agree(a.organization, b.organization)
        && agree(a.place, b.place)
        && a.status == b.status
}

/// How much a record says: first whether it names the body, then how full the title is.
fn detail(role: &FoundRole) -> (bool, usize, u32) {
    let bodied = role.organization.is_some() || role.place.is_some();
    (bodied, role.title.split(' ').count(), (role.confidence * 100.0) as u32)
}
