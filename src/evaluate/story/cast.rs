//! Which entity that was read stands for which gold entity.

use super::words::{coverage, words};
use crate::evaluate::format::GoldReference;
use crate::evaluate::{Counts, Layer, Located, Scores};
use crate::story::{Entity, EntityId, EntityType, Mention, MentionKind, Story};
use crate::text::CharSpan;
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The two casts, and how they go together.
pub(super) struct Cast<'a> {
    pub(super) gold: &'a Located,
    entities: HashMap<EntityId, &'a Entity>,
    /// The gold entity with which each entity that was read shares most mentions.
    stands_for: BTreeMap<EntityId, usize>,
    /// One to one: the pairs that share most, best first (CEAF with φ4, greedily).
    pairs: Vec<(f64, usize, EntityId)>,
    /// How many gold entities are mentioned, and how many entities that were read are named.
    sizes: (usize, usize),
}

/// Whether a mention is a name of one of the types that the gold has.
pub(super) fn is_name(mention: &Mention) -> bool {
    mention.kind == MentionKind::Name && mention.entity_type != EntityType::Group
}

impl<'a> Cast<'a> {
    pub(super) fn new(gold: &'a Located, story: &'a Story) -> Self {
        let mut read: BTreeMap<EntityId, BTreeSet<CharSpan>> = BTreeMap::new();
        for mention in story.mentions.iter().filter(|mention| is_name(mention)) {
            if let Some(entity) = mention.entity {
                read.entry(entity).or_default().insert(mention.words.span);
            }
        }
        let mut sizes = vec![0_usize; gold.entities.len()];
        let mut first = vec![usize::MAX; gold.entities.len()];
        let mut at = HashMap::new();
        for (order, (name, entity)) in gold.mentions.iter().enumerate() {
            at.insert(name.span, *entity);
            if let (Some(size), Some(first)) = (sizes.get_mut(*entity), first.get_mut(*entity)) {
                *size += 1;
                *first = order.min(*first);
            }
        }
        let size_of = |entity: usize| sizes.get(entity).copied().unwrap_or_default();
        let (mut pairs, mut stands_for) = (Vec::new(), BTreeMap::new());
        for (&id, spans) in &read {
            let mut shared: BTreeMap<usize, usize> = BTreeMap::new();
            spans.iter().filter_map(|span| at.get(span)).for_each(|&e| *shared.entry(e).or_default() += 1);
            pairs.extend(shared.iter().map(|(&entity, &common)| {
                let phi = 2.0 * common as f64 / (size_of(entity) + spans.len()) as f64;
                (phi, entity, id)
            }));
            let most = shared.iter().max_by_key(|&(&entity, &common)| {
                (common, std::cmp::Reverse(first.get(entity).copied().unwrap_or(usize::MAX)))
            });
            stands_for.extend(most.map(|(&entity, _)| (id, entity)));
        }
        let mentioned = sizes.iter().filter(|&&size| size > 0).count();
        Self {
            gold,
            entities: story.entities.iter().map(|entity| (entity.id, entity)).collect(),
            stands_for,
            pairs: one_to_one(pairs, gold),
            sizes: (mentioned, read.len()),
        }
    }

    /// The gold entity for which `entity` stands.
    pub(super) fn gold_of(&self, entity: Option<EntityId>) -> Option<usize> {
        self.stands_for.get(&entity?).copied()
    }

    /// The name of gold entity `index`.
    pub(super) fn name(&self, index: usize) -> &str {
        self.gold.entities.get(index).map_or("", |entity| &entity.name)
    }

    /// The name of an entity that was read.
    pub(super) fn name_of(&self, entity: EntityId) -> &str {
        self.entities.get(&entity).map_or("", |entity| &entity.name)
    }

    pub(super) fn is_place(&self, index: usize) -> bool {
        self.gold.entities.get(index).is_some_and(|entity| entity.kind == EntityType::Place)
    }

    /// Whether somebody that was read, as an entity or in words, is the one that the gold means: a named one by
    /// its mentions, an unnamed one by half of the words.
    pub(super) fn is_same(&self, gold: Option<&GoldReference>, entity: Option<EntityId>, read: &str) -> bool {
        match gold {
            None => false,
            Some(GoldReference::Entity(index)) => self.gold_of(entity) == Some(*index),
            Some(GoldReference::Nominal { words: nominal, .. }) => {
                let mut read = words(read);
                if let (true, Some(entity)) = (read.is_empty(), entity) {
                    read = words(self.name_of(entity));
                }
                coverage(&words(nominal), &read) >= 0.5
            }
        }
    }

    /// How a finding names somebody in the gold.
    pub(super) fn shown(&self, gold: &GoldReference) -> String {
        match gold {
            GoldReference::Entity(index) => self.name(*index).to_owned(),
            GoldReference::Nominal { words, .. } => words.clone(),
        }
    }

    /// Entities, their types and their links.
    pub(super) fn score(&self, scores: &mut Scores) {
        let phi = self.pairs.iter().map(|pair| pair.0).sum();
        scores.add(Layer::Entities, Counts::new(phi, self.sizes.1, self.sizes.0));
        let kinds = self.pairs.iter().filter_map(|&(_, gold, read)| {
            Some((self.gold.entities.get(gold)?.kind, self.entities.get(&read)?.kind))
        });
        let same = kinds.filter(|(gold, read)| gold == read).count();
        scores.add(Layer::EntityTypes, Counts::accuracy(same, self.pairs.len()));
        self.score_links(scores);
    }

    fn score_links(&self, scores: &mut Scores) {
        let known = self.gold.entities.iter().filter(|entity| entity.wikidata.is_some()).count();
        let (mut right, mut linked) = (0, 0);
        for &(_, gold, read) in &self.pairs {
            let id = self.gold.entities.get(gold).and_then(|entity| entity.wikidata.as_deref());
            let (Some(id), Some(entity)) = (id, self.entities.get(&read)) else { continue };
            let links = entity.same_as.iter().filter(|link| link.contains("wikidata.org"));
            let ids: Vec<&str> = links.filter_map(|link| link.rsplit('/').next()).collect();
            linked += usize::from(!ids.is_empty());
            right += usize::from(ids.contains(&id));
        }
        if known > 0 {
            scores.add(Layer::Links, Counts::new(right as f64, linked, known));
        }
    }
}

/// The best pairs, none of whose members is in a better one.
fn one_to_one(mut pairs: Vec<(f64, usize, EntityId)>, gold: &Located) -> Vec<(f64, usize, EntityId)> {
    let id = |index: usize| gold.entities.get(index).map(|entity| &entity.id);
    pairs.sort_by(|a, b| {
        let by_phi = b.0.partial_cmp(&a.0).unwrap_or(Ordering::Equal);
        // Among equals, the one whose ids are last, as strings: some order that is the same everywhere.
        by_phi.then_with(|| id(b.1).cmp(&id(a.1))).then_with(|| b.2.to_string().cmp(&a.2.to_string()))
    });
    let (mut golds, mut reads) = (BTreeSet::new(), BTreeSet::new());
    pairs.retain(|&(_, gold, read)| {
        let free = !golds.contains(&gold) && !reads.contains(&read);
        if free {
            golds.insert(gold);
            reads.insert(read);
        }
        free
    });
    pairs
}
