//! `dateline extract`: the JSON contract, the page and the RDF, without a store.

use crate::evidence;
use crate::harness::{Dir, sample, sample_files};
use crate::news;
use serde_json::Value;

/// Texts that no newspaper prints.
pub fn hostile_texts() -> Vec<String> {
    let mut texts: Vec<String> = [
        "a",
        "“““““““‘‘‘‘‘””",
        "\"\"\"\" said \"\"\" said \" he said \" she said",
        "((((([[[[{{{{<<<<",
        "said said said. Said said? “Said,” said Said.",
        "31 February 2023 was 99/99/9999, on Monday 45 March, at 25:61, in 0000, −5 people, 1e999, 1,1,1,1,1,.5.%",
        "Mr. Mr. Mr. Dr. Prof. Sir Mr. of the of The. The. THE OF AND",
        "At least about more than nearly 0 or 1 or 2 to 3 of −4 million billion trillion people died died died.",
        "<script>alert(1)</script> <b>Prime Minister</b> <!-- Anna Kowal --> ]]> &amp; &#x0; said.",
        "\u{202e}nos\u{202c} yb detsevni \u{200b}\u{200d}\u{feff}Ann\u{ad}a\u{200b} Kowal\u{2028}said\u{2029}on\u{85}Monday\u{b}.",
        "😀👩‍👩‍👧‍👦 Police arrested 12 men in 🇬🇧 Vidra, e\u{301}\u{302}\u{323} Mayor Zoe\u{308} O\u{328}kafor said. “🎉” 👍🏽",
        "Ｍａｙｏｒ Ａｎｎａ ①②③ ½ ⅔ Ⅻ ٣٤٥ ४५ people ﬁled İstanbul ẞ ǅ",
        "市长安娜说，周一有十二人死亡。وقالت الوزيرة إن ١٢ شخصا قتلوا يوم الاثنين.",
        "Line one\rLine two\tTab\u{7f}\u{1}\u{1b}[31mred\u{1b}[0m",
    ]
    .map(str::to_owned)
    .into();
    texts.push("a".repeat(100_000));
    texts.push("Anna ".repeat(5000));
    texts.push("“Yes,” said Anna Kowal. ".repeat(500));
    texts.push("e".to_owned() + &"\u{301}".repeat(20_000));
    texts.push("\n".repeat(3000) + "Rain." + &" \n".repeat(3000));
    texts.push("on Monday last week ".repeat(1500));
    texts.push("Mayor of the Council of ".repeat(1500));
    texts.push("12 of the 13 or 14 ".repeat(1500));
    texts
}

/// What `extract` prints for each of `texts`.
fn extract_all(texts: &[String]) -> Vec<Value> {
    let dir = Dir::new();
    let lines: String =
        texts.iter().map(|text| serde_json::json!({ "text": text }).to_string() + "\n").collect();
    dir.pipe(["extract", "-", "--from", "jsonl", "--published", "2022-09-01"], lines).json_lines()
}

fn assert_valid(story: &Value) {
    let schema = Dir::new().run(["ontology", "print", "story.schema.json"]).json_document();
    let validator = jsonschema::validator_for(&schema).unwrap();
    let errors: Vec<_> =
        validator.iter_errors(story).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{}: {errors:#?}", story["article"]["iri"]);
}

#[test]
fn what_is_printed_for_each_sample_is_valid_and_rests_on_its_words() {
    let stories = Dir::new().run(["extract", &sample(""), "--jobs", "2"]).json_lines();
    assert_eq!(stories.len(), 14);
    for story in &stories {
        assert_valid(story);
        evidence::check(story);
    }
}

#[test]
fn what_is_printed_for_hostile_texts_is_valid_and_rests_on_their_words() {
    let texts = hostile_texts();
    let stories = extract_all(&texts);
    assert_eq!(stories.len(), texts.len());
    for (story, text) in stories.iter().zip(&texts) {
        assert_eq!(story["text"].as_str().unwrap().replace("\r\n", "\n"), text.replace("\r\n", "\n"));
        assert_valid(story);
        evidence::check(story);
    }
}

#[test]
fn what_is_printed_for_generated_articles_rests_on_their_words() {
    let dir = Dir::new();
    for number in 0..40 {
        dir.write(&format!("news/{number}.txt"), news::article(number));
    }
    for story in dir.run(["extract", "news"]).json_lines() {
        evidence::check(&story);
    }
}

#[test]
fn the_text_is_the_input_to_the_letter() {
    let dir = Dir::new();
    for text in [
        "The Ledger\n\nRain falls on Vidra\n\nBy Mira Okafor\n\nVIDRA —  Rain fell.  Twice.\n\n\n\nIt stopped.\n",
        "  Indented.\n\tAnd tabbed.  \n\n",
        "“Café” — e\u{301} is not é; ﬁ stays ﬁ,\u{a0}and so\u{200b} on… 😀",
        "Photo: Vidra\nPhoto: Vidra\nSupplied by the police\n\nPolice came.",
    ] {
        let story = dir.pipe(["extract", "-"], text).json_lines().remove(0);
        assert_eq!(story["text"], text);
        let windows = format!("\u{feff}{}", text.replace('\n', "\r\n"));
        let story = dir.pipe(["extract", "-"], windows).json_lines().remove(0);
        assert_eq!(story["text"], text, "with BOM and CRLF");
    }
}

#[test]
fn offsets_count_code_points() {
    let text = "👩‍👩‍👧 cafe\u{301} 🇫🇷 𝔘 — Mayor Mira Okafor said: “𝔘nder 😀 way.” She left Vidra on Monday.";
    let story = Dir::new().pipe(["extract", "-"], text).json_lines().remove(0);
    let mentions = story["mentions"].as_array().unwrap();
    let mayor = mentions.iter().find(|mention| mention["text"] == "Mira Okafor").expect("she is found");
    let before = text.split("Mira Okafor").next().unwrap().chars().count();
    assert_eq!(mayor["begin"], before);
    assert_eq!(mayor["end"], before + "Mira Okafor".len());
    evidence::check(&story);
}

#[test]
fn a_publishers_line_headline_byline_and_captions_are_told_in_blocks() {
    let story = Dir::new().run(["extract", &sample("ferry-sinking.txt")]).json_lines().remove(0);
    let kinds: Vec<_> = story["blocks"].as_array().unwrap().iter().map(|block| &block["kind"]).collect();
    let expected = [
        "publisher",
        "headline",
        "byline",
        "caption",
        "credit",
        "caption",
        "credit",
        "dateline",
        "paragraph",
    ];
    assert_eq!(kinds[..expected.len()], expected);
    assert_eq!(story["article"]["publisher"], "The Amsel Courier");
    assert_eq!(story["article"]["published"], "2023-11-16");
    assert_eq!(story["article"]["authors"], serde_json::json!(["Teodora Lindgren", "Ravi Okonjo"]));
}

#[test]
fn the_output_does_not_depend_on_the_number_of_threads() {
    let dir = Dir::new();
    for format in ["json", "nq", "html"] {
        let [one, four] = ["1", "4"]
            .map(|jobs| dir.run(["extract", &sample(""), "--format", format, "--jobs", jobs]).output());
        assert!(one == four, "{format}");
    }
}

#[test]
fn every_format_says_something_of_every_article() {
    let dir = Dir::new();
    let files = ["new-cabinet.txt", "port-bribes.json", "seabed-vents.html"].map(sample);
    for format in ["json", "html", "nq", "ttl", "trig", "nt", "jsonld", "rdf"] {
        let arguments = ["extract", "--format", format].into_iter().chain(files.iter().map(String::as_str));
        let out = dir.run(arguments).output().to_lowercase();
        for word in ["haverkamp", "bribes", "arctic"] {
            assert!(out.contains(word), "{format}");
        }
    }
    let run = dir.run(["extract", &files[0], "--format", "docx"]).ends_with(2);
    assert!(run.err.contains("`docx` is no format"), "{}", run.err);
}

#[test]
fn the_format_is_told_by_the_name_of_the_output() {
    let dir = Dir::new();
    let file = sample("new-cabinet.txt");
    for (name, begins) in
        [("a.html", "<!DOCTYPE html>"), ("a.ttl", "PREFIX "), ("a.nq", "<"), ("a.json", "{\"dateline\":1,")]
    {
        dir.run(["extract", &file, "-o", name]).ends_with(0);
        assert!(dir.read(name).starts_with(begins), "{name}: {:.60}", dir.read(name));
    }
    dir.run(["extract", &file, "-o", "a.nq.gz"]).ends_with(0);
    assert_eq!(dir.names(), ["a.html", "a.json", "a.nq", "a.nq.gz", "a.ttl"]);
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn without_spaces(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn the_page_of_each_sample_holds_its_text_and_loads_nothing() {
    let dir = Dir::new();
    for file in sample_files() {
        let page = dir.run(["extract", &file, "--format", "html"]).output();
        let stories = dir.run(["extract", &file]).json_lines();
        let parsed = dom_query::Document::from(page.as_str());
        let panes: Vec<_> = parsed.select(".text").iter().map(|pane| pane.text().to_string()).collect();
        assert_eq!(panes.len(), stories.len(), "{file}");
        for (pane, story) in panes.iter().zip(&stories) {
            assert_eq!(without_spaces(pane), without_spaces(story["text"].as_str().unwrap()), "{file}");
        }
        for loading in ["script[src]", "link[rel=stylesheet]", "img", "iframe"] {
            assert_eq!(parsed.select(loading).length(), 0, "{file} has {loading}");
        }
    }
}

#[test]
fn a_page_shows_markup_in_a_text_as_text() {
    let text =
        "Mayor <script>alert('x')</script> said \"<img src=x onerror=alert(1)>\" & left </div> on Monday.";
    let page = Dir::new().pipe(["extract", "-", "--format", "html", "--from", "text"], text).output();
    let parsed = dom_query::Document::from(page.as_str());
    assert_eq!(squeezed(&parsed.select(".text").text()), text);
    assert_eq!(parsed.select(".text script, .text img").length(), 0);
    assert!(!page.contains("<img") && !page.contains("alert('x')</script>"));
}

#[test]
fn a_thousand_opening_quotation_marks_take_no_time_worth_waiting_for() {
    let texts = ["“Rain fell, ".repeat(18_000), "\" ".repeat(100_000), "(Anna ".repeat(30_000)];
    assert_eq!(extract_all(&texts).len(), 3);
}

#[test]
fn turtle_of_a_long_article_is_written_as_fast_as_its_nquads() {
    let text: String =
        (0..300).map(|n| news::article(n).rsplit("---\n").next().unwrap().to_owned()).collect();
    for format in ["nq", "ttl", "trig"] {
        let out = Dir::new().pipe(["extract", "-", "--format", format], &text).output();
        assert!(out.lines().count() > 1000, "{format}");
    }
}
