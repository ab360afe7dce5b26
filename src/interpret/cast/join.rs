//! From names to entities: which names are one and the same.
//!
//! Names of one form get one type, the one that most of their mentions have; then forms of one type
//! are joined by what newspapers do with names: surnames, initials, abbreviations, shortened names of
//! bodies, slips of the pen. All look-ups go through indexes, so the cost is linear in the names.
//! The publisher's own line names an organization too: it has no tokens, and is a name by its place.

use super::body::Bodies;
use super::credit;
use super::form::{Form, abbreviates, begin_words, is_acronym, pieces};
use super::typo::Slips;
use super::union::Sets;
use super::{Cast, CastMention, person, stray};
use crate::article::BlockKind;
use crate::document::{Document, Name};
use crate::lexicon::{Lexicon, RoleTables};
use crate::story::{Entity, EntityId, EntityType, MentionKind};
use crate::text::{ByteSpan, squeeze};
use std::collections::{BTreeMap, HashMap};

/// One form has few ways of writing; more than that are not kept.
const MOST_SURFACES: usize = 16;

/// One form of name, with how often and how it is written.
pub(super) struct Known {
    pub(super) form: Form,
    pub(super) kind: EntityType,
    pub(super) count: usize,
    /// The first name of this form, by its place among all names.
    pub(super) first: usize,
    votes: BTreeMap<EntityType, f32>,
    /// The ways of writing it, in order of appearance, with how often each occurs.
    surfaces: Vec<(String, usize)>,
    confidence: f32,
}

/// The forms of an article and which of them are one.
pub(super) struct Forms {
    pub(super) known: Vec<Known>,
    pub(super) sets: Sets,
    /// For every name, its form.
    of_name: Vec<usize>,
    /// Names outside prose, in the publisher's and credit lines, with their forms.
    lines: Vec<(ByteSpan, usize)>,
}

/// An article has one publisher; more lines than that are not looked at.
const MOST_LINES: usize = 4;

/// How sure it is that a publisher's line names the publisher: how such a line is told is a rule of thumb.
const LINE_CONFIDENCE: f32 = 0.9;

/// The entities that `document` names, with the mentions by name.
pub(super) fn named(document: &Document, lexicon: &Lexicon) -> Cast {
    let names = stray::with_slips(document, &lexicon.roles);
    let mut forms = Forms::of(document, &names, &lexicon.roles);
    forms.join_definitions(document, &names);
    person::join(&mut forms);
    forms.join_bodies(&lexicon.roles);
    forms.join_slips(&lexicon.roles);
    forms.join_lines(document);
    forms.find_credits(document);
    forms.cast(document, &names)
}

impl Forms {
    fn of(document: &Document, names: &[Name], tables: &RoleTables) -> Self {
        let (mut known, mut index) = (Vec::<Known>::new(), HashMap::<String, usize>::new());
        let mut of_name = Vec::with_capacity(names.len());
        for (first, name) in names.iter().enumerate() {
            let words = document.words(&name.tokens);
            let person = name.kind == EntityType::Person;
            let form = if person { Form::person(words, tables) } else { Form::new(words) };
            let at = *index.entry(form.key.clone()).or_insert_with(|| {
                known.push(Known::new(form, first));
                known.len() - 1
            });
            if let Some(entry) = known.get_mut(at) {
                entry.add(words, name.kind, name.confidence);
            }
            of_name.push(at);
        }
        known.iter_mut().for_each(Known::elect);
        let sets = Sets::new(known.len());
        Self { known, sets, of_name, lines: vec![] }
    }

    /// Adds the publisher's lines, each joined with the organization that has its name, or a coined
    /// abbreviation or the initials of it.
    fn join_lines(&mut self, document: &Document) {
        let blocks = document.article.blocks().iter();
        let lines = blocks.filter(|block| block.kind == BlockKind::Publisher && !block.span.is_empty());
        for block in lines.take(MOST_LINES) {
            let words = block.span.slice(document.text());
            let mut line = Known::new(Form::new(words), usize::MAX);
            line.add(words, EntityType::Organization, LINE_CONFIDENCE);
            let of_same = |known: &&(usize, &Known)| known.1.form.key == line.form.key;
            let of_short = |known: &&(usize, &Known)| known.1.shortens(&line.form);
            let bodies: Vec<_> = self.of_kind(EntityType::Organization).collect();
            let same: Vec<usize> = bodies.iter().filter(of_same).map(|known| known.0).collect();
            let short: Vec<usize> = bodies.iter().filter(of_short).map(|known| known.0).collect();
            let form = self.sets.add();
            self.known.push(line);
            self.lines.push((block.span, form));
            self.join_unambiguous(vec![(form, if same.is_empty() { short } else { same })]);
        }
    }

    /// Adds where people and bodies of the article stand in credit lines.
    fn find_credits(&mut self, document: &Document) {
        let credited = |known: &Known| matches!(known.kind, EntityType::Person | EntityType::Organization);
        let known = self.known.iter().enumerate().filter(|(_, known)| credited(known));
        let found = credit::find(document, known.map(|(form, known)| (form, known.surface())));
        self.lines.extend(found);
    }

    /// The forms of type `kind`, with their numbers.
    pub(super) fn of_kind(&self, kind: EntityType) -> impl Iterator<Item = (usize, &Known)> {
        self.known.iter().enumerate().filter(move |(_, known)| known.kind == kind)
    }

    /// Joins "Long Name (Short)" and "Short (Long Name)": there the short form takes the long one's type.
    fn join_definitions(&mut self, document: &Document, names: &[Name]) {
        for (at, pair) in names.windows(2).enumerate() {
            let [first, second] = pair else { continue };
            let (open, close) = (first.tokens.end, second.tokens.end);
            let bracketed =
                second.tokens.start == open + 1 && document.word(open) == "(" && document.word(close) == ")";
            if bracketed {
                self.define(at, at + 1);
            }
        }
    }

    fn define(&mut self, first: usize, second: usize) {
        let form = |name: usize| self.of_name.get(name).copied();
        let (Some(a), Some(b)) = (form(first), form(second)) else { return };
        let (short, long) = if self.length(a) < self.length(b) { (a, b) } else { (b, a) };
        let (Some(s), Some(l)) = (self.known.get(short), self.known.get(long)) else { return };
        let kind = l.kind;
        let one_word = s.form.words.len() == 1 && l.form.words.len() > 1 && kind != EntityType::Person;
        // Acronyms often come from another language, so that their letters need not fit.
        let acronym = s.kind == kind && is_acronym(s.surface());
        if one_word && (acronym || abbreviates(&s.form.key, &l.form)) {
            self.sets.join(a, b);
            if let Some(short) = self.known.get_mut(short) {
                short.kind = kind;
            }
        }
    }

    fn length(&self, form: usize) -> usize {
        self.known.get(form).map_or(0, |known| known.form.key.len())
    }

    /// Joins the names of bodies, places and events.
    fn join_bodies(&mut self, tables: &RoleTables) {
        for kind in [EntityType::Organization, EntityType::Place, EntityType::Event] {
            let pairs = Bodies::new(self, kind, tables).pairs();
            self.join_unambiguous(pairs);
        }
    }

    /// Joins each form with its candidates, if these are one entity.
    pub(super) fn join_unambiguous(&mut self, pairs: Vec<(usize, Vec<usize>)>) {
        for (form, candidates) in pairs {
            if let Some(entity) = self.sets.common(&candidates) {
                self.sets.join(form, entity);
            }
        }
    }

    /// Joins a form that occurs once with the one from which it is a slip of the pen away.
    fn join_slips(&mut self, tables: &RoleTables) {
        let slips = Slips::new(self.known.iter().map(|known| known.form.key.as_str()).collect());
        let neighbours: Vec<_> = self.known.iter().map(|known| slips.near(&known.form.key)).collect();
        let mut sizes = vec![0_usize; self.known.len()];
        for form in 0..self.known.len() {
            let root = self.sets.root(form);
            if let Some(size) = sizes.get_mut(root) {
                *size += 1;
            }
        }
        for (form, neighbour) in neighbours.into_iter().enumerate() {
            let Some(other) = neighbour else { continue };
            let root = self.sets.root(form);
            let alone = sizes.get(root) == Some(&1);
            if alone && self.is_slip(form, other, tables) {
                self.sets.join(form, other);
            }
        }
    }

    fn is_slip(&self, rare: usize, other: usize, tables: &RoleTables) -> bool {
        let (Some(a), Some(b)) = (self.known.get(rare), self.known.get(other)) else { return false };
        let is_known = |key: &str| tables.country(key).is_some() || tables.region(key).is_some();
        a.count == 1 && a.kind == b.kind && !is_known(&a.form.key) && !is_known(&b.form.key)
    }

    /// The cast that these forms make: entities in order of first mention.
    fn cast(mut self, document: &Document, names: &[Name]) -> Cast {
        let mut ids = HashMap::new();
        let mut members: Vec<Vec<usize>> = Vec::new();
        for form in 0..self.known.len() {
            let root = self.sets.root(form);
            let id = *ids.entry(root).or_insert_with(|| {
                members.push(Vec::new());
                members.len() - 1
            });
            if let Some(forms) = members.get_mut(id) {
                forms.push(form);
            }
        }
        let entities: Vec<Entity> =
            members.iter().enumerate().map(|(id, forms)| self.entity(id, forms)).collect();
        let of_names = names.iter().zip(&self.of_name).filter_map(|(name, &form)| {
            let span = document.span_of(&name.tokens).filter(|span| !span.is_empty())?;
            Some((span, form, name.confidence))
        });
        let of_lines = self.lines.iter().map(|&(span, form)| (span, form, LINE_CONFIDENCE));
        let mut mentions = Vec::with_capacity(names.len() + self.lines.len());
        for (span, form, confidence) in of_lines.chain(of_names) {
            let id = ids.get(&self.sets.root(form)).copied();
            let Some(entity) = id.and_then(|id: usize| entities.get(id)) else { continue };
            let (entity_type, entity) = (entity.kind, Some(entity.id));
            mentions.push(CastMention { span, entity_type, kind: MentionKind::Name, entity, confidence });
        }
        mentions.sort_by_key(|mention| mention.span);
        Cast { entities, mentions, ..Cast::default() }
    }

    fn entity(&self, id: usize, forms: &[usize]) -> Entity {
        let known: Vec<&Known> = forms.iter().filter_map(|&form| self.known.get(form)).collect();
        let fullest = known.iter().rev().max_by_key(|known| known.fullness());
        let name = fullest.map(|known| known.best_surface().to_owned()).unwrap_or_default();
        let mut aliases: Vec<String> = Vec::new();
        for (surface, _) in known.iter().flat_map(|known| &known.surfaces) {
            if *surface != name && !aliases.contains(surface) {
                aliases.push(surface.clone());
            }
        }
        let kind = fullest.map_or(EntityType::Organization, |known| known.kind);
        let confidence = known.iter().map(|known| known.confidence).fold(0.0, f32::max);
        Entity { id: EntityId(id as u32), kind, name, aliases, same_as: vec![], confidence }
    }
}

impl Known {
    fn new(form: Form, first: usize) -> Self {
        let kind = EntityType::Organization;
        Self { form, kind, count: 0, first, votes: BTreeMap::new(), surfaces: vec![], confidence: 0.0 }
    }

    fn add(&mut self, words: &str, kind: EntityType, confidence: f32) {
        self.count += 1;
        self.confidence = self.confidence.max(confidence);
        *self.votes.entry(kind).or_default() += confidence.max(0.01);
        let surface = squeeze(words);
        let many = self.surfaces.len() >= MOST_SURFACES;
        match self.surfaces.iter_mut().find(|(known, _)| *known == surface) {
            Some((_, count)) => *count += 1,
            None if many => {}
            None => self.surfaces.push((surface, 1)),
        }
    }

    /// Settles the type: what most mentions say, by confidence.
    fn elect(&mut self) {
        let best = self.votes.iter().rev().max_by(|a, b| a.1.total_cmp(b.1));
        self.kind = best.map_or(self.kind, |(kind, _)| *kind);
    }

    /// The better a form is as the name of its entity, the greater: more words, then more often.
    fn fullness(&self) -> (usize, usize, usize) {
        let long = self.form.key.chars().count();
        match self.kind {
            EntityType::Person => (self.form.words.len().min(4), self.count, long),
            _ => (self.form.words.len(), self.count, long),
        }
    }

    /// The way of writing it that occurs most, those in capitals last.
    fn best_surface(&self) -> &str {
        // One word in capitals may be an acronym, but not of a person or place that is also written otherwise.
        let acronym = |surface: &str| {
            !surface.contains(' ') && !matches!(self.kind, EntityType::Person | EntityType::Place)
        };
        let shouted = |surface: &str| !surface.chars().any(char::is_lowercase) && !acronym(surface);
        let best = self.surfaces.iter().rev().max_by_key(|(surface, count)| (!shouted(surface), *count));
        best.map_or("", |(surface, _)| surface.as_str())
    }

    /// Whether it is a coined abbreviation of `long`, or its initials.
    fn shortens(&self, long: &Form) -> bool {
        let initials = || is_acronym(self.surface()) && long.initials().contains(&self.form.key);
        let coined = || pieces(self.surface()).is_some_and(|pieces| begin_words(&pieces, long));
        long.words.len() > 1 && (initials() || coined())
    }

    /// The words as first written.
    pub(super) fn surface(&self) -> &str {
        self.surfaces.first().map_or("", |(surface, _)| surface.as_str())
    }
}
