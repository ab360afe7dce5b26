//! What the article's words tell of a person's gender.

use super::Scan;
use crate::interpret::role::FoundRole;
use crate::lexicon::{Gender, RoleTables};
use crate::story::{EntityId, EntityType};
use std::collections::HashMap;

/// The gender of those people of whom a form of address, a title or a noun of kinship tells it. Names
/// alone tell nothing.
#[derive(Debug, Default)]
pub struct Genders(HashMap<EntityId, Option<Gender>>);

impl Genders {
    /// What forms of address, `roles` and kinship tell.
    pub(super) fn of(scan: &Scan, roles: &[FoundRole]) -> Self {
        let mut genders = Self::default();
        for name in &scan.document.names {
            let Some(person) = scan.name_at(name.tokens.start).and_then(|n| n.of(EntityType::Person)) else {
                continue;
            };
            let own = scan.tables.honorific(&scan.key(name.tokens.start));
            let before = name.tokens.start.checked_sub(1).map(|at| scan.key(at));
            let before = before.and_then(|word| {
                let kinship = || Some(scan.tables.kinship(&word)?.gender);
                scan.tables.honorific(&word).or_else(kinship)
            });
            genders.tell(person, own.flatten().or(before.flatten()));
        }
        for role in roles {
            let words = role.title.split(' ').rev();
            let gender = words.filter_map(|word| scan.tables.title(&RoleTables::key(word))?.gender).next();
            genders.tell(role.person, gender);
        }
        genders
    }

    /// Notes a sign; contradicting signs leave the gender unknown.
    pub(super) fn tell(&mut self, person: EntityId, gender: Option<Gender>) {
        if let Some(gender) = gender {
            let known = self.0.entry(person).or_insert(Some(gender));
            *known = known.filter(|&known| known == gender);
        }
    }

    /// Whether a pronoun of `gender` may mean `person`.
    pub fn allow(&self, person: EntityId, gender: Gender) -> bool {
        self.0.get(&person).copied().flatten().is_none_or(|known| known == gender)
    }
}
