//! The words that tell of a happening, with how they stand in their clause.

use crate::article::BlockKind;
use crate::document::TokenKind;
use crate::interpret::phrase::Reading;
use crate::lexicon::{EventNoun, EventVerb, FunctionClass, NounUse, Teller, VerbForm, VerbFrame};
use crate::story::EventType;
use std::collections::HashSet;
use std::ops::Range;

/// How far around a trigger words tell its type.
const NEARBY: usize = 12;

/// Words that tell of a happening.
#[derive(Clone, Debug)]
pub(super) struct Trigger {
    pub tokens: Range<usize>,
    pub sentence: Range<usize>,
    pub kind: EventType,
    pub shape: Shape,
}

/// How a trigger stands in its clause.
#[derive(Clone, Debug)]
pub(super) enum Shape {
    /// A verb with its subject before it.
    Verb(EventVerb, Voice),
    /// A noun; its noun phrase, and the verb that lends it a subject.
    Noun { noun: EventNoun, phrase: Range<usize>, light: Option<(usize, Teller)> },
}

/// The voice of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Voice {
    /// "arrested a man", past tense without an auxiliary.
    Finite,
    /// Active with an auxiliary, infinitive or -ing form.
    Active,
    /// "to arrest": a happening only where it is planned.
    Infinitive,
    /// "was arrested".
    Passive,
    /// "a man arrested on Monday".
    Reduced,
}

impl Trigger {
    /// Whether the trigger alone does not tell of a happening.
    pub fn needs_participant(&self) -> bool {
        match &self.shape {
            Shape::Verb(verb, _) => !verb.strong,
            Shape::Noun { .. } => false,
        }
    }

    /// Whether it is a verb with "to".
    pub fn is_infinitive(&self) -> bool {
        matches!(self.shape, Shape::Verb(_, Voice::Infinitive))
    }

    /// Whether it is a verb.
    pub fn is_verb(&self) -> bool {
        matches!(self.shape, Shape::Verb(..))
    }

    /// The base form of the verb or the singular of the noun.
    pub fn lemma(&self) -> &'static str {
        match &self.shape {
            Shape::Verb(verb, _) => verb.lemma,
            Shape::Noun { noun, .. } => noun.lemma,
        }
    }

    /// The type by the tables alone.
    pub fn table_kind(&self) -> EventType {
        match &self.shape {
            Shape::Verb(verb, _) => verb.kind,
            Shape::Noun { noun, .. } => noun.kind,
        }
    }

    pub fn confidence(&self) -> f32 {
        match &self.shape {
            Shape::Verb(verb, _) if verb.strong => 0.8,
            Shape::Noun { noun, .. } if noun.usage == NounUse::Any => 0.7,
            _ => 0.6,
        }
    }
}

/// The triggers of the running text, in order, none overlapping another.
pub(super) fn triggers(reading: &Reading<'_>) -> Vec<Trigger> {
    let (mut found, mut told) = (Vec::<Trigger>::new(), HashSet::new());
    for sentence in &reading.document.sentences {
        let heading =
            matches!(reading.document.block_kind(sentence), BlockKind::Headline | BlockKind::Subheading);
        if !heading {
            in_sentence(reading, sentence.tokens.clone(), &mut told, &mut found);
        }
    }
    found
}

fn in_sentence(
    reading: &Reading<'_>,
    sentence: Range<usize>,
    told: &mut HashSet<EventType>,
    found: &mut Vec<Trigger>,
) {
    let mut token = sentence.start;
    while token < sentence.end {
        let clause = Clause { reading, sentence: sentence.clone() };
        let Some(trigger) = clause.trigger(token, told) else {
            token += 1;
            continue;
        };
        token = trigger.tokens.end;
        let kind = clause.kind(&trigger);
        told.insert(kind);
        settle(found, Trigger { kind, ..trigger });
    }
}

/// Adds `trigger`; of a verb and the noun after it only one tells of the happening.
fn settle(found: &mut Vec<Trigger>, trigger: Trigger) {
    let Shape::Noun { light: Some((verb, teller)), .. } = trigger.shape else { return found.push(trigger) };
    let Some(last) = found.last_mut().filter(|last| last.tokens.contains(&verb)) else {
        return found.push(trigger);
    };
    match teller {
        Teller::Noun => *last = trigger,
        Teller::Verb => last.kind = trigger.kind,
        Teller::OwnVerb => {}
    }
}

/// A sentence in which triggers are looked for.
struct Clause<'r, 'd> {
    reading: &'r Reading<'d>,
    sentence: Range<usize>,
}

impl Clause<'_, '_> {
    /// The type of `trigger` among the words around it.
    fn kind(&self, trigger: &Trigger) -> EventType {
        let begin = trigger.tokens.start.saturating_sub(NEARBY).max(self.sentence.start);
        let end = (trigger.tokens.end + NEARBY).min(self.sentence.end);
        let events = &self.reading.lexicon.events;
        let mut around = (trigger.tokens.end..end).chain((begin..trigger.tokens.start).rev());
        around
            .find_map(|token| events.kind_near(trigger.kind, self.reading.word(token)))
            .unwrap_or(trigger.kind)
    }

    fn trigger(&self, token: usize, told: &HashSet<EventType>) -> Option<Trigger> {
        if self.reading.kind(token) != Some(TokenKind::Word) {
            return None;
        }
        match self.reading.name(token) {
            Some(name) => self.reading.names_event(token).then(|| self.noun_in_name(token, &name)).flatten(),
            None if self.is_compound(token) => self.noun(token, told),
            None => self.verb(token).or_else(|| self.noun(token, told)),
        }
    }

    /// "forced labour", "car bombing": a noun that begins with what may be a verb.
    fn is_compound(&self, token: usize) -> bool {
        let events = &self.reading.lexicon.events;
        let noun = self.reading.phrase(token, self.sentence.end, |words| events.noun(words));
        let verb = self.reading.phrase(token, self.sentence.end, |words| events.verb(words));
        noun.map_or(0, |(length, _)| length) > verb.map_or(1, |(length, _)| length)
    }

    /// "the 2024 Harbour Elections": the last word of the name of an event.
    fn noun_in_name(&self, token: usize, name: &Range<usize>) -> Option<Trigger> {
        let noun =
            self.reading.lexicon.events.noun(self.reading.word(token)).filter(|_| token + 1 == name.end)?;
        let shape = Shape::Noun { noun, phrase: name.start..token + 1, light: self.light_verb(name.start) };
        Some(Trigger { tokens: token..token + 1, sentence: self.sentence.clone(), kind: noun.kind, shape })
    }

    fn verb(&self, token: usize) -> Option<Trigger> {
        let events = &self.reading.lexicon.events;
        let (length, (verb, form)) =
            self.reading.phrase(token, self.sentence.end, |words| events.verb(words))?;
        let tokens = token..token + length;
        let voice = self.voice(&tokens, verb, form)?;
        Some(Trigger {
            tokens,
            sentence: self.sentence.clone(),
            kind: verb.kind,
            shape: Shape::Verb(verb, voice),
        })
    }

    /// The voice of the verb at `tokens`; `None` if the words are no verb here.
    fn voice(&self, tokens: &Range<usize>, verb: EventVerb, form: VerbForm) -> Option<Voice> {
        let infinitive = tokens.start > self.sentence.start
            && (self.reading.word(tokens.start - 1) == "to"
                || self.reading.has(tokens.start - 1, FunctionClass::Modal));
        match form {
            _ if infinitive => self.base(tokens, verb),
            VerbForm::Past => Some(Voice::Finite).filter(|_| !self.is_modifier(tokens)),
            VerbForm::PastOrParticiple | VerbForm::Participle => self.participle(tokens, verb, form),
            VerbForm::Ing => self.ing(tokens, verb),
            VerbForm::Base => self.base(tokens, verb),
            VerbForm::Third => self.third(tokens, verb),
        }
    }

    fn participle(&self, tokens: &Range<usize>, verb: EventVerb, form: VerbForm) -> Option<Voice> {
        let has_patient = !matches!(verb.frame, VerbFrame::Agentive | VerbFrame::Unaccusative);
        if let Some(helper) = self.helper(tokens.start) {
            if self.reading.has(helper, FunctionClass::Be)
                || self.reading.is(helper, &["being", "been", "got", "get"])
            {
                return has_patient.then_some(Voice::Passive);
            }
            return self.reading.has(helper, FunctionClass::Have).then_some(Voice::Active);
        }
        if self.is_modifier(tokens) {
            return None;
        }
        let before = tokens.start.checked_sub(1).filter(|&before| before >= self.sentence.start);
        let noun_before = before.is_some_and(|before| {
            self.reading.is_nominal(before) || self.reading.is(before, &[",", "(", "and"])
        });
        let opens = before.is_none();
        let reduced = has_patient
            && (opens || noun_before)
            && !self.object_follows(tokens.end)
            && verb.frame != VerbFrame::Either;
        match form {
            _ if self.reading.word(tokens.end) == "by" && has_patient => Some(Voice::Reduced),
            _ if reduced => Some(Voice::Reduced),
            VerbForm::Participle => has_patient.then_some(Voice::Reduced).filter(|_| noun_before),
            _ => (!opens).then_some(Voice::Finite),
        }
    }

    /// The auxiliary of the verb at `token`, adverbs between.
    fn helper(&self, token: usize) -> Option<usize> {
        let floor = token.saturating_sub(4).max(self.sentence.start);
        let helper = (floor..token).rev().find(|&at| {
            let classes = self.reading.classes(at);
            let between = classes.has(FunctionClass::Adverb)
                || classes.has(FunctionClass::Negation)
                || self.reading.word(at).ends_with("ly");
            !between || classes.any(&[FunctionClass::Be, FunctionClass::Have])
        })?;
        let auxiliary = self.reading.classes(helper).any(&[FunctionClass::Be, FunctionClass::Have]);
        let contracted = ["'s", "'ve", "'re"].iter().any(|end| self.reading.word(helper).ends_with(end));
        (auxiliary
            || (contracted && self.reading.is_pronoun(helper))
            || self.reading.is(helper, &["got", "get", "gets"]))
        .then_some(helper)
    }

    /// "the released workers": a participle that tells which, not what happened.
    fn is_modifier(&self, tokens: &Range<usize>) -> bool {
        let Some(before) = tokens.start.checked_sub(1).filter(|&before| before >= self.sentence.start) else {
            return self.reading.is_nominal(tokens.end) && self.reading.name(tokens.end).is_none();
        };
        let adverb = self.reading.word(before).ends_with("ly") && before > self.sentence.start;
        let before = if adverb { before - 1 } else { before };
        let classes = self.reading.classes(before);
        let opens_phrase = classes.any(&[FunctionClass::Determiner, FunctionClass::Possessive])
            && !self.reading.is(before, &["that", "all", "both"]);
        let after_link = classes.has(FunctionClass::Preposition) && !classes.has(FunctionClass::Subordinator);
        let possessed = self.reading.is_possessive(before);
        let counted = self.reading.kind(before) == Some(TokenKind::Number);
        opens_phrase || possessed || ((after_link || counted) && self.reading.is_nominal(tokens.end))
    }

    /// Whether a noun phrase follows.
    fn object_follows(&self, token: usize) -> bool {
        let classes = self.reading.classes(token);
        token < self.sentence.end
            && (self.reading.is_nominal(token)
                || classes.any(&[
                    FunctionClass::Determiner,
                    FunctionClass::Possessive,
                    FunctionClass::ObjectPronoun,
                    FunctionClass::Number,
                ])
                || self.reading.is(token, &["$", "£", "€", "more"]))
            && !classes.has(FunctionClass::Weekday)
    }

    fn ing(&self, tokens: &Range<usize>, verb: EventVerb) -> Option<Voice> {
        let before = tokens.start.checked_sub(1).filter(|&before| before >= self.sentence.start)?;
        let classes = self.reading.classes(before);
        let progressive =
            self.helper(tokens.start).is_some_and(|helper| self.reading.has(helper, FunctionClass::Be));
        let opens = self.reading.is(
            before,
            &[
                ",", "—", "–", "while", "when", "after", "before", "by", "without", "for", "from", "of",
                "since", "and",
            ],
        );
        let reduced = self.reading.is_nominal(before) && !classes.has(FunctionClass::Number);
        let object = self.object_follows(tokens.end);
        let whole = self.reading.is_determiner(tokens.end)
            || self.reading.name(tokens.end).is_some()
            || self.counts(tokens.end);
        let alone = verb.frame != VerbFrame::Transitive && !object;
        (progressive || (opens && (object || alone)) || (reduced && (whole || alone)))
            .then_some(Voice::Active)
    }

    fn counts(&self, token: usize) -> bool {
        self.reading.kind(token) == Some(TokenKind::Number) || self.reading.has(token, FunctionClass::Number)
    }

    fn base(&self, tokens: &Range<usize>, verb: EventVerb) -> Option<Voice> {
        let floor = tokens.start.saturating_sub(4).max(self.sentence.start);
        let helper = (floor..tokens.start)
            .rev()
            .find(|&at| !self.reading.has(at, FunctionClass::Adverb) || self.reading.is_pronoun(at))?;
        let classes = self.reading.classes(helper);
        let asked =
            classes.any(&[FunctionClass::Modal, FunctionClass::Do]) && self.reading.name(helper).is_none();
        let infinitive = self.reading.word(helper) == "to" && !self.is_place_link(helper, tokens);
        if infinitive {
            return Some(Voice::Infinitive);
        }
        let present = self.reading.is(helper, &["they", "we", "i", "who"]) && verb.strong;
        (asked || present || self.reading.is(helper, &["not", "n't"])).then_some(Voice::Active)
    }

    /// "to crash sites": the preposition before a noun.
    fn is_place_link(&self, link: usize, tokens: &Range<usize>) -> bool {
        link + 1 < tokens.start && self.reading.is_determiner(link + 1)
    }

    fn third(&self, tokens: &Range<usize>, verb: EventVerb) -> Option<Voice> {
        let before = tokens.start.checked_sub(1).filter(|&before| before >= self.sentence.start)?;
        let subject = self.reading.name(before).is_some()
            || self.reading.is(before, &["he", "she", "it", "who", "which"]);
        let object = self.object_follows(tokens.end);
        (verb.strong && subject && (object || verb.frame != VerbFrame::Transitive)).then_some(Voice::Finite)
    }

    fn noun(&self, token: usize, told: &HashSet<EventType>) -> Option<Trigger> {
        let events = &self.reading.lexicon.events;
        let (length, noun) = self.reading.phrase(token, self.sentence.end, |words| events.noun(words))?;
        let tokens = token..token + length;
        if self.modifies_next(tokens.end) && !self.takes_place(tokens.end) {
            return None;
        }
        let phrase = self.reading.noun_phrase_before(tokens.end, self.sentence.start)?;
        let phrase = self.after_light_verb(phrase.start.min(token), token)..tokens.end;
        let light = self.light_verb(phrase.start);
        let fits = match noun.usage {
            _ if self.takes_place(tokens.end) => true,
            _ if self.takes_up(&phrase, &tokens, noun.kind, told) => false,
            NounUse::Any => {
                self.is_specific(&phrase, &tokens) || light.is_some() || self.is_linked(&phrase, &tokens)
            }
            NounUse::Specific => {
                (self.is_specific(&phrase, &tokens) && self.is_tied(&phrase, &tokens)) || light.is_some()
            }
            NounUse::First => self.is_introduced(&phrase, &tokens),
        };
        let shape = Shape::Noun { noun, phrase, light };
        fits.then(|| Trigger { tokens, sentence: self.sentence.clone(), kind: noun.kind, shape })
    }

    /// "election officials", "fire department": the noun only tells which.
    fn modifies_next(&self, next: usize) -> bool {
        let dashed = self.reading.word(next) == "-";
        let nominal = next < self.sentence.end
            && self.reading.is_nominal(next)
            && self.reading.verb_form(next).is_none();
        dashed
            || (nominal
                && self.reading.kind(next) == Some(TokenKind::Word)
                && self.reading.name(next).is_none())
    }

    /// "the raid" after a raid was told of.
    fn takes_up(
        &self,
        phrase: &Range<usize>,
        tokens: &Range<usize>,
        kind: EventType,
        told: &HashSet<EventType>,
    ) -> bool {
        let owned = ["his", "her", "its", "their", "the", "this", "that", "these", "those", "such"];
        let definite = self.reading.is(phrase.start, &owned);
        definite && told.contains(&kind) && self.reading.word(tokens.end) != "of"
    }

    fn is_specific(&self, phrase: &Range<usize>, tokens: &Range<usize>) -> bool {
        let counted = self.reading.kind(phrase.start) == Some(TokenKind::Number)
            || self.reading.has(phrase.start, FunctionClass::Number);
        let named = (phrase.start..tokens.start)
            .any(|token| self.reading.name(token).is_some() || self.reading.is_possessive(token));
        self.reading.is_determiner(phrase.start) || counted || named
    }

    /// Whether a phrase of place, time, patient or agent follows or precedes.
    fn is_linked(&self, phrase: &Range<usize>, tokens: &Range<usize>) -> bool {
        let after = self.reading.is(
            tokens.end,
            &["in", "at", "on", "of", "against", "by", "near", "across", "between", "with", "over"],
        );
        let before = phrase
            .start
            .checked_sub(1)
            .is_some_and(|at| self.reading.is(at, &["during", "after", "following", "before", "amid"]));
        after || before
    }

    /// Whether what follows or stands inside ties the noun to one occasion.
    fn is_tied(&self, phrase: &Range<usize>, tokens: &Range<usize>) -> bool {
        let owned = self.reading.has(phrase.start, FunctionClass::Possessive)
            || (phrase.start..tokens.start)
                .any(|token| self.reading.is_possessive(token) || self.reading.name(token).is_some());
        let indefinite = self.reading.is(phrase.start, &["a", "an", "another"]);
        owned || indefinite || self.is_linked(&(phrase.start..phrase.start), tokens)
    }

    /// "a report", "its 2022 report", "the ministry's statement": not "the report".
    fn is_introduced(&self, phrase: &Range<usize>, tokens: &Range<usize>) -> bool {
        let owned = (phrase.start..tokens.start)
            .any(|token| self.reading.is_possessive(token) || self.reading.name(token).is_some());
        let indefinite = self.reading.is(phrase.start, &["a", "an"])
            || self.reading.has(phrase.start, FunctionClass::Possessive);
        indefinite || owned
    }

    /// Where the phrase of the noun at `noun` begins: "taking bribes", "paid bribes" are no phrases.
    fn after_light_verb(&self, begin: usize, noun: usize) -> usize {
        let events = &self.reading.lexicon.events;
        let light = |&token: &usize| {
            self.reading.name(token).is_none() && events.light_verb(self.reading.word(token)).is_some()
        };
        (begin..noun).rev().find(light).map_or(begin, |token| token + 1)
    }

    /// The verb before the noun phrase that begins at `begin`, and which of the two tells of the happening.
    fn light_verb(&self, begin: usize) -> Option<(usize, Teller)> {
        let teller = |from: usize| {
            let words: Vec<&str> = (from..begin).map(|token| self.reading.word(token)).collect();
            Some((from, self.reading.lexicon.events.light_verb(&words.join(" "))?))
        };
        let floor = begin.saturating_sub(3).max(self.sentence.start);
        (floor..begin).rev().filter(|&from| self.reading.name(from).is_none()).find_map(teller)
    }

    /// Whether what follows says that it took place: "the trial began".
    fn takes_place(&self, end: usize) -> bool {
        let events = &self.reading.lexicon.events;
        self.reading
            .phrase(end, self.sentence.end, |words| events.is_occurrence(words).then_some(()))
            .is_some()
    }
}
