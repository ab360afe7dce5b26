//! A story against the gold of its article, layer by layer.
//!
//! In: [`Located`] gold and a [`Story`] of the same text. Out: [`Scores`]. An entity that was read stands for the gold entity
//! with which it shares most mentions; all that is said of entities is compared through that.
//! Unnamed people are the same if half of the gold's words are there.

mod cast;
mod event;
mod relation;
mod role;
mod speech;
mod words;

use super::names::{self, FoundName, GoldName};
use super::{Finding, Findings, Layer, Located, Scores};
use crate::story::Story;
use crate::text::{CharSpan, Offsets};
use cast::Cast;

/// Scores `story` of `text` against `gold`; with `findings`, says what was missed and what was wrong.
pub fn score_story(gold: &Located, story: &Story, text: &str, findings: bool) -> Scores {
    let mut scores = Scores { articles: 1, ..Scores::default() };
    let cast = Cast::new(gold, story);
    let mut notes = Notes { offsets: Offsets::new(text), findings: Findings::new(findings) };
    score_names(gold, story, &mut scores, &mut notes);
    cast.score(&mut scores);
    role::score(&cast, story, &mut scores, &mut notes);
    speech::score(&cast, story, &mut scores, &mut notes);
    event::score(&cast, story, &mut scores, &mut notes);
    relation::score_times(gold, story, &mut scores, &mut notes);
    relation::score(&cast, story, &mut scores, &mut notes);
    scores.findings = notes.findings.into_vec();
    scores
}

fn score_names(gold: &Located, story: &Story, scores: &mut Scores, notes: &mut Notes<'_>) {
    let names: Vec<GoldName<_>> = gold.mentions.iter().map(|(name, _)| name.clone()).collect();
    let mentions = story.mentions.iter().filter(|mention| cast::is_name(mention));
    let found: Vec<_> = mentions
        .map(|m| FoundName { span: m.words.span, kind: m.entity_type, confidence: m.confidence })
        .collect();
    let offsets = &notes.offsets;
    names::score(&names, &found, scores, &mut notes.findings, |span| Finding {
        layer: Layer::Names,
        offset: Some(span.begin()),
        sentence: None,
        gold: Some(quoted(offsets.slice(span))),
        found: None,
    });
}

/// What is noted of one article.
struct Notes<'t> {
    offsets: Offsets<'t>,
    findings: Findings,
}

impl Notes<'_> {
    /// Something in the gold that was missed.
    fn missed(&mut self, layer: Layer, at: Option<CharSpan>, gold: impl FnOnce() -> String) {
        self.add(layer, at, || (Some(gold()), None));
    }

    /// Something that was read and is not in the gold.
    fn wrong(&mut self, layer: Layer, at: Option<CharSpan>, found: impl FnOnce() -> String) {
        self.add(layer, at, || (None, Some(found())));
    }

    /// Something that was found, and read otherwise.
    fn differs(
        &mut self,
        layer: Layer,
        at: Option<CharSpan>,
        gold: impl FnOnce() -> String,
        found: impl FnOnce() -> String,
    ) {
        self.add(layer, at, || (Some(gold()), Some(found())));
    }

    fn add(
        &mut self,
        layer: Layer,
        at: Option<CharSpan>,
        sides: impl FnOnce() -> (Option<String>, Option<String>),
    ) {
        self.findings.add(|| {
            let (gold, found) = sides();
            Finding { layer, offset: at.map(|span| span.begin()), sentence: None, gold, found }
        });
    }
}

/// Words as a finding shows them: on one line, not too long.
pub(super) fn quoted(words: &str) -> String {
    let line: String = words.chars().take(80).map(|c| if c.is_control() { ' ' } else { c }).collect();
    let more = if words.chars().nth(80).is_some() { "…" } else { "" };
    format!("“{line}{more}”")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evaluate::{Counts, GoldArticle};
    use serde_json::json;

    const TEXT: &str =
        "Mayor Lena Ruiz of Oudal met Kojo Mensah on Monday.\n\n\"The harbour will reopen,\" Ruiz said.";

    const GOLD: &str = r#"
article: {published: 2024-05-01}
entities:
  - {id: ruiz, type: Person, name: Lena Ruiz, names: [Lena Ruiz, Ruiz]}
  - {id: mensah, type: Person, name: Kojo Mensah, names: [Kojo Mensah]}
  - {id: oudal, type: Place, name: Oudal, names: [Oudal], wikidata: Q90}
roles: [{person: ruiz, title: Mayor, place: oudal}]
quotations: [{text: The harbour, speaker: ruiz}]
events:
  - {type: Meeting, trigger: met, agents: [ruiz], patients: [{nominal: Kojo Mensah, count: 1}], status: asserted, place: oudal}
times: [{text: on Monday, value: 2024-04-29}]
relations: [{subject: ruiz, predicate: leads, object: oudal}]
"#;

    /// A record at `words`, with other fields.
    fn at(words: &str, fields: serde_json::Value) -> serde_json::Value {
        let begin = TEXT.find(words).unwrap();
        let mut record =
            json!({"begin": begin, "end": begin + words.len(), "text": words, "confidence": 0.9});
        record.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
        record
    }

    fn name(words: &str, kind: &str, entity: &str) -> serde_json::Value {
        at(words, json!({"type": kind, "kind": "name", "entity": entity}))
    }

    fn entity(id: &str, kind: &str, name: &str) -> serde_json::Value {
        json!({"id": id, "type": kind, "name": name, "aliases": [], "sameAs": ["http://www.wikidata.org/entity/Q90"], "confidence": 0.9})
    }

    fn read() -> Story {
        let meeting = json!({
            "id": "ev0", "type": "Attack", "trigger": at("met", json!({})), "place": null, "time": null, "status": "asserted",
            "source": null, "source_text": null, "evidence": {"begin": 0, "end": 51}, "confidence": 0.5,
            "participants": [at("Lena Ruiz", json!({"role": "agent", "entity": "e0", "count": null}))],
        });
        let quotation = json!({
            "kind": "direct", "spans": [], "cue": null, "speaker": null, "speaker_text": "a sailor", "addressee": null,
        });
        let role = json!({"person": "e0", "title": "mayor", "organization": null, "place": "e1", "status": "current"});
        let story = json!({
            "sentences": [], "quantities": [], "claims": [], "dropped": {},
            "entities": [entity("e0", "Person", "Lena Ruiz"), entity("e1", "Person", "Oudal")],
            "mentions": [name("Lena Ruiz", "Person", "e0"), name("Oudal", "Person", "e1"), name("Monday", "Event", "e9")],
            "roles": [at("Mayor Lena Ruiz", role)],
            "quotations": [at("The harbour will reopen", quotation)],
            "events": [meeting],
            "times": [at("Monday", json!({"type": "date", "value": "2024-04-29", "earliest": null, "latestStart": null, "earliestEnd": null, "latest": null}))],
            "relations": [at("Lena Ruiz of Oudal", json!({"subject": "e0", "predicate": "locatedIn", "object": "e1"}))],
        });
        serde_json::from_value(story).unwrap()
    }

    fn scored(story: &Story) -> Scores {
        let gold = GoldArticle::parse(GOLD).unwrap().locate(TEXT).unwrap();
        score_story(&gold, story, TEXT, true)
    }

    #[test]
    fn a_story_is_compared_through_the_entities_that_share_mentions() {
        let scores = scored(&read());
        let expected = [
            (Layer::Names, (1.0, 3, 4)),
            (Layer::EntityTypes, (1.0, 2, 2)),
            (Layer::Links, (1.0, 1, 1)),
            (Layer::Roles, (1.0, 1, 1)),
            (Layer::RolesWithBody, (1.0, 1, 1)),
            (Layer::Quotations, (1.0, 1, 1)),
            (Layer::Speakers, (0.0, 1, 1)),
            (Layer::Events, (1.0, 1, 1)),
            (Layer::EventTypes, (0.0, 1, 1)),
            (Layer::Participants, (1.0, 1, 2)),
            (Layer::EventStatus, (1.0, 1, 1)),
            (Layer::EventPlaces, (0.0, 1, 1)),
            (Layer::EventCounts, (0.0, 1, 1)),
            (Layer::Times, (1.0, 1, 1)),
            (Layer::Relations, (0.0, 1, 1)),
        ];
        let rows = scores.rows();
        for (layer, (right, found, gold)) in expected {
            let counts = rows.iter().find(|row| row.0 == layer).map(|row| row.1);
            assert_eq!(counts, Some(Counts::new(right, found, gold)), "{layer}");
        }
        // Two mentions of Ruiz in the gold, one read: 2·1/(2+1); one of Oudal in both: 1.
        let entities = scores.layers[&Layer::Entities];
        assert!(
            (entities.right - (2.0 / 3.0 + 1.0)).abs() < 1e-9 && (entities.found, entities.gold) == (3, 3)
        );
    }

    #[test]
    fn what_is_missed_and_what_is_wrong_is_told() {
        let scores = scored(&read());
        let told: Vec<_> = scores.findings.iter().map(|f| (f.offset, f.to_string())).collect();
        for (offset, finding) in [
            (Some(19), "names: missed Place “Oudal”"),
            (Some(19), "names: wrong Person “Oudal”"),
            (Some(54), "quotations with speaker: Lena Ruiz: “The harbour”, read as “a sailor”"),
            (Some(25), "events with type: Meeting “met”, read as Attack"),
            (None, "relations: missed Lena Ruiz leads Oudal"),
        ] {
            assert!(told.contains(&(offset, finding.to_owned())), "{finding:?} in {told:?}");
        }
    }

    #[test]
    fn an_empty_story_scores_nothing_and_is_not_an_error() {
        let scores = scored(&Story::default());
        assert!(scores.rows().iter().all(|(_, counts)| counts.f1() == 0.0));
    }
}
