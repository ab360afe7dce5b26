//! Nothing is in a story that is not in the words it gives as its evidence.

use serde_json::Value;
use std::collections::HashSet;
use unicode_normalization::UnicodeNormalization as _;

/// A story, its text taken apart into code points.
struct Checked<'a> {
    story: &'a Value,
    text: Vec<char>,
    ids: HashSet<&'a str>,
}

/// Fails if a record of `story` quotes words that its span does not select, or names what is not there.
pub fn check(story: &Value) {
    let text = story["text"].as_str().unwrap().chars().collect();
    let ids = items(story, "entities").chain(items(story, "events")).map(|item| string(item, "id")).collect();
    let checked = Checked { story, text, ids };
    checked.spans_in_order("blocks");
    checked.spans_in_order("sentences");
    checked.mentions_and_entities();
    checked.roles();
    checked.quotations();
    checked.events();
    checked.values();
    checked.claims();
    checked.relations();
}

fn items<'a>(story: &'a Value, layer: &str) -> impl Iterator<Item = &'a Value> + use<'a> {
    story[layer].as_array().unwrap_or_else(|| panic!("no array")).iter()
}

fn string<'a>(item: &'a Value, field: &str) -> &'a str {
    item[field].as_str().unwrap_or_else(|| panic!("`{field}` of {item}"))
}

fn range(item: &Value) -> (usize, usize) {
    let number = |field: &str| usize::try_from(item[field].as_u64().unwrap()).unwrap();
    (number("begin"), number("end"))
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A name as it is compared: a letter with its accent is one character, an apostrophe is straight.
fn folded(text: &str) -> String {
    squeezed(text).nfc().collect::<String>().replace('’', "'")
}

fn contains(whole: &Value, part: &Value) -> bool {
    let ((begin, end), (from, to)) = (range(whole), range(part));
    begin <= from && to <= end
}

impl Checked<'_> {
    /// The words of a span, which must be one.
    fn words(&self, item: &Value) -> String {
        let (begin, end) = range(item);
        assert!(begin < end && end <= self.text.len(), "span {begin}..{end} of {item}");
        self.text[begin..end].iter().collect()
    }

    fn assert_quotes(&self, item: &Value) {
        assert_eq!(self.words(item), string(item, "text"), "{item}");
    }

    fn assert_known(&self, id: &Value) {
        assert!(id.is_null() || self.ids.contains(id.as_str().unwrap()), "{id} is not in the story");
    }

    fn spans_in_order(&self, layer: &str) {
        let mut last = 0;
        for item in items(self.story, layer) {
            self.words(item);
            assert!(range(item).0 >= last, "{layer} overlap at {item}");
            last = range(item).1;
        }
    }

    fn mentions_and_entities(&self) {
        for mention in items(self.story, "mentions") {
            self.assert_quotes(mention);
            self.assert_known(&mention["entity"]);
        }
        for entity in items(self.story, "entities") {
            let name = folded(string(entity, "name"));
            let mut mentions = items(self.story, "mentions").filter(|m| m["entity"] == entity["id"]);
            assert!(
                mentions.any(|mention| folded(string(mention, "text")).contains(&name)),
                "no mention of {entity} has its name"
            );
        }
    }

    fn roles(&self) {
        for role in items(self.story, "roles") {
            let words = squeezed(&self.words(role)).to_lowercase();
            assert!(words.contains(&squeezed(string(role, "title")).to_lowercase()), "{role} in `{words}`");
            assert!(self.is_mentioned_in(role, &role["person"]), "{role} in `{words}`");
            self.assert_known(&role["organization"]);
            self.assert_known(&role["place"]);
        }
    }

    /// Whether a mention of `entity` touches the span of `record`.
    fn is_mentioned_in(&self, record: &Value, entity: &Value) -> bool {
        self.assert_known(entity);
        items(self.story, "mentions").any(|mention| mention["entity"] == *entity && contains(record, mention))
    }

    fn quotations(&self) {
        for quotation in items(self.story, "quotations") {
            self.words(quotation);
            self.assert_known(&quotation["speaker"]);
            let mut rest = &*squeezed(string(quotation, "text"));
            for span in items(quotation, "spans") {
                assert!(contains(quotation, span), "{quotation}");
                let words = squeezed(&self.words(span));
                let inner = words.trim_matches(|c: char| "“”\"'‘’«»„ ".contains(c));
                let at = rest.find(inner).unwrap_or_else(|| panic!("`{inner}` is not in {quotation}"));
                rest = &rest[at + inner.len()..];
            }
            assert!(rest.chars().all(|c| !c.is_alphanumeric()), "`{rest}` is in no span of {quotation}");
            if !quotation["cue"].is_null() {
                self.assert_quotes(&quotation["cue"]);
            }
            if let Some(speaker) = quotation["speaker_text"].as_str() {
                assert!(self.story["text"].as_str().unwrap().contains(speaker), "{quotation}");
            }
        }
    }

    fn events(&self) {
        for event in items(self.story, "events") {
            self.words(&event["evidence"]);
            self.assert_quotes(&event["trigger"]);
            assert!(contains(&event["evidence"], &event["trigger"]), "{event}");
            for participant in items(event, "participants") {
                self.assert_quotes(participant);
                self.assert_known(&participant["entity"]);
                assert!(contains(&event["evidence"], participant), "{participant} of {event}");
            }
            self.assert_known(&event["place"]["entity"]);
            self.assert_known(&event["source"]);
            if !event["time"].is_null() {
                self.words(&event["time"]);
            }
        }
    }

    fn values(&self) {
        for time in items(self.story, "times") {
            self.assert_quotes(time);
            assert!(
                time["earliest"].is_null()
                    || time["latest"].is_null()
                    || time["earliest"].as_str() <= time["latest"].as_str(),
                "{time}"
            );
        }
        for quantity in items(self.story, "quantities") {
            self.assert_quotes(quantity);
            assert_says_its_number(quantity);
        }
    }

    fn claims(&self) {
        let quotations = items(self.story, "quotations").count();
        for claim in items(self.story, "claims") {
            self.words(claim);
            self.assert_known(&claim["by"]);
            let via = claim["via"].as_u64().map(|via| usize::try_from(via).unwrap());
            assert!(via.is_none_or(|via| via < quotations), "{claim}");
        }
    }

    fn relations(&self) {
        for relation in items(self.story, "relations") {
            for end in ["subject", "object"] {
                assert!(self.is_mentioned_in(relation, &relation[end]), "the {end} of {relation}");
            }
        }
    }
}

/// Where the words are one plain number, it is the value or one of its bounds.
fn assert_says_its_number(quantity: &Value) {
    let text = string(quantity, "text");
    let mut numbers = text.split(|c: char| !c.is_ascii_digit() && c != ',').filter(|part| !part.is_empty());
    let scales =
        ["million", "billion", "trillion", "thousand", "hundred", "dozen", "bn", "m", "k", "mn", "tn"];
    let is_scaled =
        text.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|word| scales.contains(&word));
    let (Some(number), None) = (numbers.next(), numbers.next()) else { return };
    if is_scaled || text.contains(['.', '½', '⅔', '/']) || !text.is_ascii() {
        return;
    }
    let Ok(number) = number.replace(',', "").parse::<f64>() else { return };
    let says = ["value", "min", "max"].iter().any(|field| quantity[*field].as_f64() == Some(number));
    assert!(says, "{quantity} does not say {number}");
}

#[test]
#[should_panic(expected = "is not in the story")]
fn a_story_that_names_what_it_does_not_have_fails_the_check() {
    let span = serde_json::json!([{"begin": 0, "end": 4}]);
    let mention = serde_json::json!([{"begin": 0, "end": 4, "text": "Rain", "entity": "e1"}]);
    let none = serde_json::json!([]);
    check(&serde_json::json!({
        "text": "Rain", "blocks": span, "sentences": span, "mentions": mention, "entities": none, "events": none,
        "roles": none, "quotations": none, "times": none, "quantities": none, "claims": none, "relations": none,
    }));
}

#[test]
#[should_panic(expected = "Snow")]
fn a_mention_of_other_words_fails_the_check() {
    let mention = serde_json::json!([{"begin": 0, "end": 4, "text": "Snow", "entity": null}]);
    let none = serde_json::json!([]);
    check(&serde_json::json!({
        "text": "Rain", "blocks": none, "sentences": none, "mentions": mention, "entities": none, "events": none,
        "roles": none, "quotations": none, "times": none, "quantities": none, "claims": none, "relations": none,
    }));
}
