use super::*;
use crate::article::{Block, BlockKind, Metadata, Origin, Stated};
use crate::story::*;
use crate::text::{Offsets, Span};
use dom_query::Document;
use proptest::prelude::*;

const TEXT: &str = "Sundhaven Gazette\n\nNo <b>bold</b> claims\n\nPolice chief Mara Okafor of Sundhaven Harbour \
    Police said on Friday that officers freed “at least 12” men.\n\n\"Nobody was held,\" said a clerk. \
    \"Nobody,\" he added.\nRead more & more\n";

/// The span of the `nth` place where `words` stand in `text`.
fn at(text: &str, words: &str, nth: usize) -> Words {
    let (begin, _) = text.match_indices(words).nth(nth).unwrap();
    let span = Offsets::new(text).to_chars(Span::new(begin, begin + words.len()).unwrap());
    Words { span, text: words.to_owned() }
}

fn block(kind: BlockKind, words: &str) -> Block {
    let begin = TEXT.find(words).unwrap();
    Block { kind, span: Span::new(begin, begin + words.len()).unwrap() }
}

fn article(url: &str) -> Article {
    let blocks = vec![
        block(BlockKind::Publisher, "Sundhaven Gazette"),
        block(BlockKind::Headline, "No <b>bold</b> claims"),
        block(BlockKind::Paragraph, TEXT.lines().nth(4).unwrap()),
        block(BlockKind::Furniture, "Read more & more"),
    ];
    let url = Some(Stated::new(url.to_owned(), Origin::CommandLine));
    Article::new(TEXT.into(), blocks, Metadata { url, ..Metadata::default() })
}

fn entity(id: u32, kind: EntityType, name: &str) -> Entity {
    let same_as = vec!["javascript:alert(1)".into()];
    Entity { id: EntityId(id), kind, name: name.into(), aliases: vec![], same_as, confidence: 0.9 }
}

fn mention(words: Words, entity_type: EntityType, entity: Option<u32>) -> Mention {
    let entity = entity.map(EntityId);
    Mention { words, entity_type, kind: MentionKind::Name, entity, confidence: 1.0 }
}

fn quotation(kind: QuotationKind, stretches: &[&str], speaker: Option<u32>, words: &str) -> Quotation {
    let spans: Vec<_> = stretches.iter().map(|words| at(TEXT, words, 0).span).collect();
    Quotation {
        kind,
        extent: spans[0].cover(spans[spans.len() - 1]),
        spans,
        text: stretches.join(" "),
        cue: None,
        speaker: speaker.map(EntityId),
        speaker_text: Some(words.into()),
        addressee: None,
        confidence: 1.0,
    }
}

fn event() -> Event {
    let men = Participant {
        role: ParticipantRole::Patient,
        entity: None,
        words: at(TEXT, "“at least 12” men", 0),
        count: Some(Amount(12.0)),
    };
    Event {
        id: EventId(7),
        kind: EventType::Rescue,
        trigger: at(TEXT, "freed", 0),
        participants: vec![men],
        place: Some(EventPlace { entity: EntityId(2), span: at(TEXT, "Sundhaven", 1).span }),
        time: Some(EventTime { value: None, span: at(TEXT, "on Friday", 0).span }),
        status: Status::Reported,
        source: Some(EntityId(0)),
        source_text: None,
        evidence: at(TEXT, "freed", 0).span,
        confidence: 1.0,
    }
}

fn claim(by: Option<u32>, polarity: Polarity) -> Claim {
    Claim {
        about: EventId(7),
        by: by.map(EntityId),
        by_text: Some("a clerk".into()),
        polarity,
        certainty: Certainty::Probable,
        modality: Modality::Actual,
        via: Some(1),
        evidence: at(TEXT, "freed", 0).span,
    }
}

/// Nested mentions, a mention that overlaps another, one that is not resolved, and a broken quotation.
fn story() -> Story {
    let time = Time {
        words: at(TEXT, "on Friday", 0),
        kind: TimeType::Date,
        value: Some("2024-05-03".into()),
        earliest: None,
        latest_start: None,
        earliest_end: None,
        latest: None,
    };
    let quantity = Quantity {
        words: at(TEXT, "at least 12", 0),
        value: Some(Amount(12.0)),
        min: Some(Amount(12.0)),
        max: None,
        hedge: Hedge::AtLeast,
        unit: Some("men".into()),
    };
    Story {
        entities: vec![
            entity(0, EntityType::Person, "Mara Okafor"),
            entity(1, EntityType::Organization, "Sundhaven Harbour Police"),
            entity(2, EntityType::Place, "Sundhaven"),
        ],
        mentions: vec![
            mention(at(TEXT, "Police chief Mara Okafor", 0), EntityType::Person, Some(0)),
            mention(at(TEXT, "Okafor of Sundhaven", 0), EntityType::Person, Some(0)),
            mention(at(TEXT, "Sundhaven Harbour Police", 0), EntityType::Organization, Some(1)),
            mention(at(TEXT, "Sundhaven", 1), EntityType::Place, Some(2)),
            mention(at(TEXT, "a clerk", 0), EntityType::Group, None),
            mention(at(TEXT, "officers", 0), EntityType::Group, Some(99)),
        ],
        roles: vec![Role {
            person: EntityId(0),
            title: "Police chief".into(),
            organization: Some(EntityId(1)),
            place: None,
            status: TenureStatus::Current,
            evidence: at(TEXT, "Police chief Mara Okafor", 0).span,
            confidence: 1.0,
        }],
        quotations: vec![
            quotation(QuotationKind::Mixed, &["at least 12"], Some(0), "she"),
            quotation(QuotationKind::Direct, &["Nobody was held,", "Nobody,"], None, "a <i>clerk</i>"),
        ],
        events: vec![event()],
        times: vec![time],
        quantities: vec![quantity],
        claims: vec![claim(Some(0), Polarity::Affirmed), claim(None, Polarity::Denied)],
        relations: vec![Relation {
            subject: EntityId(0),
            predicate: Predicate::Leads,
            object: EntityId(1),
            evidence: at(TEXT, "chief Mara Okafor of Sundhaven Harbour Police", 0).span,
            confidence: 0.5,
        }],
        dropped: [(DropReason::NameNotInEvidence, 3)].into(),
        ..Story::default()
    }
}

fn iris() -> Iris {
    let entities =
        ["person/mara", "org/police", "place/sundhaven"].map(|tail| format!("https://example.org/{tail}"));
    Iris { article: "https://example.org/article/x".into(), entities: entities.into() }
}

fn sample() -> Document {
    let page = page(&article("https://example.org/a?b=1&c=2"), &story(), &iris(), "dateline 0.1");
    Document::from(page)
}

fn ids(page: &Document) -> Vec<String> {
    page.select("[id]").iter().map(|node| node.attr("id").unwrap().to_string()).collect()
}

/// The links and cards named on `page` that are not on it.
fn broken(page: &Document) -> Vec<String> {
    let ids: std::collections::HashSet<_> = ids(page).into_iter().collect();
    let links = page.select("a[href^='#']").iter().map(|a| a.attr("href").unwrap()[1..].to_owned());
    let cards = page.select("[data-card]").iter().map(|node| node.attr("data-card").unwrap().to_string());
    links.chain(cards).filter(|id| !ids.contains(id)).collect::<Vec<_>>()
}

#[test]
fn the_text_on_the_page_is_the_text_of_the_article() {
    let page = sample();
    assert_eq!(page.select(".text").text().to_string(), TEXT);
    assert_eq!(page.select(".text h2").text().to_string(), "No <b>bold</b> claims");
    assert_eq!(page.select(".text .furniture").text().to_string(), "Read more & more");
}

#[test]
fn every_link_leads_to_one_id() {
    let page = sample();
    assert_eq!(broken(&page), Vec::<String>::new());
    let all = ids(&page);
    let mut once = all.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), all.len());
}

#[test]
fn every_mention_has_its_place_and_leads_to_its_entity() {
    let page = sample();
    let links: Vec<_> = (0..6)
        .map(|k| page.select(&format!("#a1-m{k}")).attr("data-card").map(|card| card.to_string()))
        .collect();
    let links: Vec<_> = links.iter().map(Option::as_deref).collect();
    assert_eq!(links, [Some("a1-e0"), Some("a1-e0"), Some("a1-e1"), Some("a1-e2"), None, None]);
    assert_eq!(page.select(".text a[href='#a1-e2']").text().to_string(), "Sundhaven");
    assert_eq!(page.select("#a1-e0 .nth").length(), 2);
}

#[test]
fn an_event_is_told_in_full() {
    let page = sample();
    let card = page.select("#a1-ev0");
    assert_eq!(card.select(".type").text().to_string(), "Rescue");
    assert_eq!(card.select(".badge").text().to_string(), "reported");
    let words = card.text().to_string();
    for part in
        ["“at least 12” men × 12", "where", "Sundhaven", "on Friday", "affirmed by", "denied by", "probable"]
    {
        assert!(words.contains(part), "{part} in {words}");
    }
}

#[test]
fn a_broken_quotation_names_its_speaker_once_at_its_end() {
    let page = sample();
    assert_eq!(page.select(".text .quotation.direct").length(), 2);
    let speakers = page.select("a.by");
    assert_eq!(
        speakers.iter().map(|a| a.attr("data-by").unwrap().to_string()).collect::<Vec<_>>(),
        ["Mara Okafor", "a <i>clerk</i>"]
    );
    assert!(page.select(".quotation a.by").is_empty());
}

#[test]
fn nothing_is_fetched_and_only_our_script_can_run() {
    let page = sample();
    assert!(page.select("link, img, iframe, script[src], b.bold").is_empty());
    assert_eq!(page.select("script").length(), 1);
    let policy = page.select("meta[http-equiv='Content-Security-Policy']").attr("content").unwrap();
    assert!(policy.starts_with("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-"));
    assert!(!page.html().contains("href=\"javascript"));
}

#[test]
fn an_address_that_is_not_of_the_web_is_shown_but_not_linked() {
    let page = Document::from(super::page(&article("javascript:alert(1)"), &Story::default(), &iris(), "r"));
    assert!(page.select(".source dd").text().contains("javascript:alert(1)"));
    assert_eq!(page.select(".source a").length(), 1);
}

#[test]
fn several_articles_share_a_page_without_sharing_ids() {
    let (article, story, iris) = (article("https://example.org/"), story(), iris());
    let reading = Reading { article: &article, story: &story, iris: &iris, reader: "dateline" };
    let html = pages(&[reading, reading]);
    assert_eq!(html, pages(&[reading, reading]));
    let page = Document::from(html);
    assert_eq!(page.select("article").length(), 2);
    assert_eq!(page.select("nav.contents a").length(), 2);
    assert_eq!(broken(&page), Vec::<String>::new());
    assert!(pages(&[]).contains("0 articles"));
}

#[test]
fn a_story_of_another_text_does_no_harm() {
    let short = Article::new("é".into(), vec![], Metadata::default());
    let page =
        Document::from(super::page(&short, &story(), &Iris { article: String::new(), entities: vec![] }, ""));
    assert_eq!(page.select(".text").text().to_string(), "é");
    assert_eq!(broken(&page), Vec::<String>::new());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]
    #[test]
    fn any_text_and_any_spans_give_the_text_back(
        text in "(?s)[^\\x00]{0,60}",
        blocks in prop::collection::vec((0usize..80, 0usize..80), 0..4),
        spans in prop::collection::vec((0usize..60, 0usize..60), 0..40),
    ) {
        let blocks = blocks.into_iter().filter_map(|(a, b)| {
            Span::new(a.min(b), a.max(b)).map(|span| Block { kind: BlockKind::Paragraph, span })
        });
        let article = Article::new(text.as_str().into(), blocks.collect(), Metadata::default());
        let mentions = spans.into_iter().map(|(a, b)| {
            let words = Words { span: Span::new(a.min(b), a.max(b)).unwrap(), text: String::new() };
            mention(words, EntityType::Place, Some(0))
        });
        let entities = vec![entity(0, EntityType::Place, &text)];
        let story = Story { entities, mentions: mentions.collect(), ..Story::default() };
        let page = Document::from(super::page(&article, &story, &iris(), &text));
        prop_assert_eq!(page.select(".text").text().to_string(), text);
        prop_assert_eq!(broken(&page), Vec::<String>::new());
    }
}
