//! A gold article and its text → the places of every phrase, and entities by index.
//!
//! The file copies phrases from the text to the letter. A phrase that is not there, an id that no entity has and a label that
//! does not exist are errors with their line.

use super::article::{
    Phrase, RawEntity, RawEvent, RawIndirect, RawPlace, RawQuotation, RawReference, RawRelation, RawRole,
    RawTime, Reference,
};
use super::located::{
    GoldEntity, GoldEvent, GoldIndirect, GoldPlace, GoldQuotation, GoldReference, GoldRelation, GoldRole,
    GoldTime, Located,
};
use super::{GoldArticle, GoldError, shown};
use crate::evaluate::GoldName;
use crate::story::{EntityType, EventType, Status};
use crate::text::{CharSpan, Chars, Offsets, Span};
use serde_saphyr::Spanned;
use std::collections::HashMap;
use std::sync::Arc;

impl GoldArticle {
    /// Finds every phrase in `text`, and every entity by its id.
    ///
    /// # Errors
    /// The first phrase that is not in the text, or id or label that does not exist.
    pub fn locate(&self, text: &str) -> Result<Located, GoldError> {
        let entities = list(&self.entities).iter().map(entity).collect::<Result<Vec<_>, _>>()?;
        // A no-break space is a blank to whoever copies a phrase. It is as long in code points.
        let spaced = text.replace('\u{a0}', " ");
        let finder = Finder {
            text: &spaced,
            offsets: Offsets::new(&spaced),
            raw: text,
            raw_offsets: Offsets::new(text),
            ids: ids(&entities, self)?,
        };
        let mentions = finder.mentions(list(&self.entities), &entities);
        Ok(Located {
            mentions,
            roles: list(&self.roles).iter().map(|role| finder.role(role)).collect::<Result<_, _>>()?,
            quotations: list(&self.quotations)
                .iter()
                .map(|q| finder.quotation(q))
                .collect::<Result<_, _>>()?,
            indirect: list(&self.indirect).iter().map(|q| finder.indirect(q)).collect::<Result<_, _>>()?,
            events: list(&self.events).iter().map(|event| finder.event(event)).collect::<Result<_, _>>()?,
            times: finder.times(list(&self.times))?,
            places: list(&self.places).iter().map(|place| finder.place(place)).collect::<Result<_, _>>()?,
            relations: list(&self.relations).iter().map(|r| finder.relation(r)).collect::<Result<_, _>>()?,
            entities,
        })
    }
}

fn list<T>(items: &Option<Vec<T>>) -> &[T] {
    items.as_deref().unwrap_or_default()
}

fn wrong<T>(at: &Spanned<T>, what: String) -> GoldError {
    GoldError::new(at.referenced.line(), what)
}

fn entity(raw: &RawEntity) -> Result<GoldEntity, GoldError> {
    let kind = EntityType::from_name(&raw.kind.value).filter(|&kind| kind != EntityType::Group);
    let kind = kind.ok_or_else(|| {
        let types = "there are Person, Organization, Place and Event";
        wrong(&raw.kind, format!("{} is no type of entity; {types}", shown(&raw.kind.value)))
    })?;
    let first = || list(&raw.names).first().cloned();
    let name = raw.name.clone().or_else(first).unwrap_or_default();
    Ok(GoldEntity { id: raw.id.value.clone(), kind, name, wikidata: raw.wikidata.clone() })
}

/// The index of each entity by its id.
fn ids(entities: &[GoldEntity], file: &GoldArticle) -> Result<HashMap<String, usize>, GoldError> {
    let mut ids = HashMap::new();
    for (index, (entity, raw)) in entities.iter().zip(list(&file.entities)).enumerate() {
        if ids.insert(entity.id.clone(), index).is_some() {
            return Err(wrong(&raw.id, format!("two entities have the id {}", shown(&entity.id))));
        }
    }
    Ok(ids)
}

/// Finds phrases in one text.
struct Finder<'a> {
    /// The text with blanks for no-break spaces.
    text: &'a str,
    offsets: Offsets<'a>,
    /// The text as it is.
    raw: &'a str,
    raw_offsets: Offsets<'a>,
    ids: HashMap<String, usize>,
}

impl Finder<'_> {
    fn id(&self, id: &Phrase) -> Result<usize, GoldError> {
        let index = self.ids.get(&id.value).copied();
        index.ok_or_else(|| wrong(id, format!("no entity has the id {}", shown(&id.value))))
    }

    fn maybe_id(&self, id: &Option<Phrase>) -> Result<Option<usize>, GoldError> {
        id.as_ref().map(|id| self.id(id)).transpose()
    }

    fn reference(&self, reference: &Reference) -> Result<GoldReference, GoldError> {
        match &reference.value {
            RawReference::Nominal { words, count } => {
                Ok(GoldReference::Nominal { words: words.clone(), count: *count })
            }
            RawReference::Id(id) => match self.ids.get(id) {
                Some(&index) => Ok(GoldReference::Entity(index)),
                None => Err(wrong(reference, format!("no entity has the id {}", shown(id)))),
            },
        }
    }

    fn references(&self, references: &Option<Vec<Reference>>) -> Result<Vec<GoldReference>, GoldError> {
        list(references).iter().map(|reference| self.reference(reference)).collect()
    }

    fn speaker(&self, speaker: &Option<Reference>) -> Result<Option<GoldReference>, GoldError> {
        speaker.as_ref().map(|speaker| self.reference(speaker)).transpose()
    }

    /// The `nth` occurrence of `phrase`, inside `within` where that is given.
    fn find(
        &self,
        phrase: &Phrase,
        nth: Option<usize>,
        within: Option<&Phrase>,
    ) -> Result<CharSpan, GoldError> {
        let words = phrase.value.replace('\u{a0}', " ");
        if words.is_empty() {
            return Err(wrong(phrase, "a phrase without words".into()));
        }
        let (base, hay) = match within {
            None => (0, self.text),
            Some(within) => {
                let frame = within.value.replace('\u{a0}', " ");
                let base = self.text.find(&frame).ok_or_else(|| {
                    wrong(within, format!("the phrase {} is not in the text", shown(&within.value)))
                })?;
                (base, self.text.get(base..base + frame.len()).unwrap_or_default())
            }
        };
        let nth = nth.unwrap_or(1).max(1);
        let at = nth_occurrence(hay, &words, nth).ok_or_else(|| {
            let times = if nth > 1 { format!(" {nth} times") } else { String::new() };
            let place = if within.is_some() { "in the phrase around it" } else { "in the text" };
            wrong(phrase, format!("the phrase {} is not{times} {place}", shown(&phrase.value)))
        })?;
        self.chars(base + at, words.len()).ok_or_else(|| wrong(phrase, "the text is too long".into()))
    }

    /// A stretch of the text in code points; texts are far below the 4 GiB of a span.
    fn chars(&self, begin: usize, len: usize) -> Option<CharSpan> {
        Some(self.offsets.to_chars(Span::new(begin, begin + len)?))
    }

    fn role(&self, raw: &RawRole) -> Result<GoldRole, GoldError> {
        Ok(GoldRole {
            person: self.id(&raw.person)?,
            title: raw.title.clone(),
            organization: self.maybe_id(&raw.organization)?,
            place: self.maybe_id(&raw.place)?,
        })
    }

    fn quotation(&self, raw: &RawQuotation) -> Result<GoldQuotation, GoldError> {
        let span = self.find(&raw.text, raw.nth, raw.within.as_ref())?;
        Ok(GoldQuotation { span, words: raw.text.value.clone(), speaker: self.speaker(&raw.speaker)? })
    }

    fn indirect(&self, raw: &RawIndirect) -> Result<GoldIndirect, GoldError> {
        let span = self.find(&raw.cue, raw.nth, raw.within.as_ref())?;
        let words = raw.within.as_ref().unwrap_or(&raw.cue).value.clone();
        Ok(GoldIndirect { span, words, speaker: self.speaker(&raw.speaker)? })
    }

    fn event(&self, raw: &RawEvent) -> Result<GoldEvent, GoldError> {
        let label = &raw.kind;
        let kind = EventType::from_name(&label.value)
            .ok_or_else(|| wrong(label, format!("{} is no type of event", shown(&label.value))))?;
        // A trigger that does not stand in the words around it is looked for in the whole text.
        let around = |within: &&Phrase| within.value.contains(&raw.trigger.value);
        let within = raw.within.as_ref().filter(around);
        let nth = raw.nth.filter(|_| raw.within.is_none() || within.is_some());
        let status = raw.status.as_ref().map(|label| {
            let status = Status::from_name(&label.value);
            status.ok_or_else(|| wrong(label, format!("{} is no status of an event", shown(&label.value))))
        });
        Ok(GoldEvent {
            kind,
            span: self.find(&raw.trigger, nth, within)?,
            trigger: raw.trigger.value.clone(),
            agents: self.references(&raw.agents)?,
            patients: self.references(&raw.patients)?,
            place: self.maybe_id(&raw.place)?,
            time: raw.time.clone(),
            status: status.transpose()?,
        })
    }

    /// Times are told by their words alone: all occurrences are meant.
    fn times(&self, raw: &[RawTime]) -> Result<Vec<GoldTime>, GoldError> {
        let mut known: HashMap<&str, Arc<[CharSpan]>> = HashMap::new();
        let mut times = Vec::with_capacity(raw.len());
        for raw in raw {
            let words = raw.text.value.as_str();
            if words.is_empty() {
                return Err(wrong(&raw.text, "a phrase without words".into()));
            }
            let spans = known.entry(words).or_insert_with(|| self.occurrences(words));
            times.push(GoldTime {
                spans: Arc::clone(spans),
                words: words.to_owned(),
                value: raw.value.clone(),
            });
        }
        Ok(times)
    }

    fn occurrences(&self, words: &str) -> Arc<[CharSpan]> {
        let spans = self.raw.match_indices(words).filter_map(|(at, found)| Span::new(at, at + found.len()));
        spans.map(|span| self.raw_offsets.to_chars(span)).collect()
    }

    fn place(&self, raw: &RawPlace) -> Result<GoldPlace, GoldError> {
        Ok(GoldPlace { place: self.id(&raw.place)?, within: self.id(&raw.within)? })
    }

    fn relation(&self, raw: &RawRelation) -> Result<GoldRelation, GoldError> {
        let predicate = raw.predicate.clone();
        Ok(GoldRelation { subject: self.id(&raw.subject)?, predicate, object: self.id(&raw.object)? })
    }

    /// Every whole-word occurrence of every name, longest name first, none that overlaps an earlier one.
    fn mentions(&self, raw: &[RawEntity], entities: &[GoldEntity]) -> Vec<(GoldName<Chars>, usize)> {
        let mut names: Vec<(&str, usize)> = Vec::new();
        for (index, entity) in raw.iter().enumerate() {
            names.extend(
                list(&entity.names).iter().filter(|n| !n.is_empty()).map(|name| (name.as_str(), index)),
            );
        }
        names.sort_by_key(|(name, _)| std::cmp::Reverse(name.chars().count()));
        let mut taken = std::collections::BTreeMap::new();
        let mut mentions = Vec::new();
        for (name, index) in names {
            let Some(entity) = entities.get(index) else { continue };
            for begin in whole_words(self.text, name) {
                let end = begin + name.len();
                let before = taken.range(..end).next_back();
                if before.is_some_and(|(_, &other)| other > begin) {
                    continue;
                }
                taken.insert(begin, end);
                let label = entity.kind.as_str().into();
                let span = self.chars(begin, name.len());
                mentions.extend(span.map(|span| (GoldName { span, kind: Some(entity.kind), label }, index)));
            }
        }
        mentions
    }
}

/// Where `words` begins in `text` for the `nth` time, overlaps counted.
fn nth_occurrence(text: &str, words: &str, nth: usize) -> Option<usize> {
    let mut from = 0;
    for round in 1.. {
        let at = from + text.get(from..)?.find(words)?;
        if round == nth {
            return Some(at);
        }
        from = at + text.get(at..)?.chars().next()?.len_utf8();
    }
    None
}

/// Where `name` stands as whole words.
fn whole_words(text: &str, name: &str) -> Vec<usize> {
    let is_word = |c: char| c == '_' || c.is_alphanumeric();
    let (mut found, mut from) = (Vec::new(), 0);
    while let Some(at) = text.get(from..).and_then(|rest| rest.find(name)).map(|at| from + at) {
        let end = at + name.len();
        let before = text.get(..at).and_then(|head| head.chars().next_back()).is_some_and(is_word);
        let after = text.get(end..).and_then(|tail| tail.chars().next()).is_some_and(is_word);
        if before || after {
            from = at + name.chars().next().map_or(1, char::len_utf8);
        } else {
            found.push(at);
            from = end;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str =
        "Ama Osei met Osei\u{a0}Kofi in Oudal. Oseis met. “We talked,” said Osei. They talked and talked.";

    fn gold(rest: &str) -> Result<Located, GoldError> {
        let entities = "entities:\n  - {id: ama, type: Person, name: Ama Osei, names: [Osei, Ama Osei]}\n  - {id: oudal, type: Place, names: [Oudal]}\n";
        GoldArticle::parse(&format!("{entities}{rest}"))?.locate(TEXT)
    }

    fn at(span: CharSpan) -> String {
        TEXT.chars().skip(span.begin()).take(span.len()).collect()
    }

    fn wrong(rest: &str) -> String {
        gold(rest).unwrap_err().to_string()
    }

    #[test]
    fn names_are_found_as_whole_words_the_longest_first() {
        let found = gold("").unwrap();
        let names: Vec<_> =
            found.mentions.iter().map(|(name, _)| (name.span.begin(), at(name.span))).collect();
        let expected = [(0, "Ama Osei"), (26, "Oudal"), (13, "Osei"), (62, "Osei")];
        assert_eq!(names, expected.map(|(begin, name)| (begin, name.to_owned())));
        assert_eq!(found.entities[1].name, "Oudal");
    }

    #[test]
    fn a_phrase_is_found_by_its_number_and_by_the_words_around_it() {
        let events = "events:\n  - {type: Meeting, trigger: talked, nth: 3}\n  - {type: Meeting, trigger: met, in: Osei Kofi in Oudal. Oseis met, agents: [ama, {nominal: the two, count: 2}], time: 2024-05-01, status: denied}\n";
        let found = gold(events).unwrap();
        assert_eq!(found.events.iter().map(|event| event.span.begin()).collect::<Vec<_>>(), [84, 39]);
        assert_eq!(found.events[1].agents[0], GoldReference::Entity(0));
        assert_eq!(
            found.events[1].agents[1],
            GoldReference::Nominal { words: "the two".into(), count: Some(2.0) }
        );
        assert_eq!(found.events[1].time.as_deref(), Some("2024-05-01"));
    }

    #[test]
    fn empty_lists_and_nulls_are_nothing() {
        let found =
            gold("roles:\nevents: null\nquotations: []\ntimes:\n  - {text: Oudal, value: null}\n").unwrap();
        assert!(found.roles.is_empty() && found.times[0].value.is_none());
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        assert_eq!(wrong("roles:\n  - {person: kojo, title: mayor}\n"), "5: no entity has the id `kojo`");
        assert_eq!(wrong("events:\n  - {type: Chat, trigger: met}\n"), "5: `Chat` is no type of event");
        assert_eq!(
            wrong("quotations:\n  - {text: We spoke, speaker: ama}\n"),
            "5: the phrase `We spoke` is not in the text"
        );
        assert_eq!(
            wrong("events:\n  - {type: Meeting, trigger: met, nth: 2, in: Oseis met}\n"),
            "5: the phrase `met` is not 2 times in the phrase around it"
        );
        assert_eq!(
            wrong("quotations:\n  - {text: We talked, speaker: kojo}\n"),
            "5: no entity has the id `kojo`"
        );
        assert!(wrong("roles: [1\n").contains(": "));
        assert!(wrong("roles:\n  - {title: mayor}\n").contains("person"));
    }
}
