//! Posts: the right holder, a third of the words of the title, and for the second figure the right body and place.

use super::cast::Cast;
use super::words::{overlap, words};
use super::{Notes, quoted};
use crate::evaluate::{Counts, Layer, Scores};
use crate::story::{Role, Story};

/// The share of words that two titles of the same post have in common, of the words that either has.
const SAME_TITLE: f64 = 0.34;

pub(super) fn score(cast: &Cast<'_>, story: &Story, scores: &mut Scores, notes: &mut Notes<'_>) {
    let titles: Vec<_> = story.roles.iter().map(|role| words(&role.title)).collect();
    let mut used = vec![false; story.roles.len()];
    let (mut right, mut full) = (0, 0);
    for gold in &cast.gold.roles {
        let title = words(&gold.title);
        let mut roles = story.roles.iter().zip(&titles).zip(&mut used);
        let same = roles.find(|((role, read), used)| {
            !**used
                && cast.gold_of(Some(role.person)) == Some(gold.person)
                && overlap(&title, read) >= SAME_TITLE
        });
        let shown = || format!("{}: {}", cast.name(gold.person), gold.title);
        let Some(((role, _), used)) = same else {
            notes.missed(Layer::Roles, None, shown);
            continue;
        };
        *used = true;
        right += 1;
        let ok = |gold: Option<usize>, read| gold.is_none() || cast.gold_of(read) == gold;
        if ok(gold.organization, role.organization) && ok(gold.place, role.place) {
            full += 1;
        } else {
            let body = [gold.organization, gold.place].into_iter().flatten().map(|index| cast.name(index));
            let body: Vec<_> = body.collect();
            let with_body = || format!("{}, {}", shown(), body.join(", "));
            notes.differs(Layer::RolesWithBody, Some(role.evidence), with_body, || read_as(cast, role));
        }
    }
    for (role, _) in story.roles.iter().zip(&used).filter(|(_, used)| !**used) {
        notes.wrong(Layer::Roles, Some(role.evidence), || read_as(cast, role));
    }
    let counts = |right: usize| Counts::new(right as f64, story.roles.len(), cast.gold.roles.len());
    scores.add(Layer::Roles, counts(right));
    scores.add(Layer::RolesWithBody, counts(full));
}

fn read_as(cast: &Cast<'_>, role: &Role) -> String {
    let bodies = [role.organization, role.place].into_iter().flatten();
    let bodies: String = bodies.map(|body| format!(", {}", cast.name_of(body))).collect();
    format!("{}: {}{bodies}", cast.name_of(role.person), quoted(&role.title))
}
