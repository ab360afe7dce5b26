//! Inputs that are broken, too large or hostile: one line says which and what, the rest is in.

use crate::harness::{Dir, Run};
use crate::news;
use std::io::Write as _;

/// Ingests `content` as the file `name`, beside an article that is sound.
fn beside_a_sound_one(name: &str, content: impl AsRef<[u8]>) -> Run {
    let dir = Dir::new();
    dir.write(name, content);
    dir.write("sound.txt", news::article(1));
    let run = dir.run(["ingest", name, "sound.txt"]);
    assert_eq!(dir.statistics()["articles"], 1, "the sound one is in: {}", run.err);
    run
}

/// The lines of standard error that are neither a hint nor the summary.
fn told(run: &Run) -> Vec<&str> {
    let is_summary = |line: &str| {
        line.contains(" articles: ") || line.starts_with("read: ") || line.starts_with("dropped for want")
    };
    run.err.lines().filter(|line| !line.starts_with("hint: ") && !is_summary(line)).collect()
}

#[track_caller]
fn assert_told(name: &str, content: impl AsRef<[u8]>, expected: &str) {
    let run = beside_a_sound_one(name, content).ends_with(6);
    assert_eq!(told(&run), [expected]);
    assert!(run.err.contains("2 articles: 1 new, 1 failed"), "{}", run.err);
}

fn gzip(content: &[u8]) -> Vec<u8> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(content).unwrap();
    encoder.finish().unwrap()
}

/// A text that does not compress to nothing.
fn many_words() -> String {
    (0..40_000).map(|n: u32| format!("word{} ", n.wrapping_mul(2_654_435_761))).collect()
}

#[test]
fn invalid_utf8_is_told_with_its_byte() {
    assert_told("latin.txt", b"The caf\xe9 was closed.", "latin.txt: invalid UTF-8 at byte 7");
}

#[test]
fn an_empty_file_holds_no_text() {
    assert_told("empty.txt", "", "empty.txt: holds no text");
    assert_told("spaces.txt", "\u{feff} \n\t\n", "spaces.txt: holds no text");
    assert_told("empty.html", "<html><body></body></html>", "empty.html: holds no text");
}

#[test]
fn a_binary_file_is_called_one() {
    let bytes: Vec<u8> = (0..=255).cycle().take(5000).collect();
    assert_told("photo.txt", bytes, "photo.txt: is a binary file");
}

#[test]
fn a_missing_file_is_told_like_any_other() {
    let dir = Dir::new();
    dir.write("sound.txt", news::article(1));
    let run = dir.run(["ingest", "missing.txt", "sound.txt"]).ends_with(6);
    assert_eq!(told(&run), ["missing.txt: no such file or directory"]);
    assert_eq!(dir.statistics()["articles"], 1);
}

#[test]
fn broken_json_on_line_17_costs_line_17() {
    let dir = Dir::new();
    let line = |n| format!("{{\"title\": \"Story {n}\", \"text\": \"Rain fell on town {n}.\"}}\n");
    let mut lines: Vec<_> = (1..=20).map(line).collect();
    lines[16] = "{\"title\": \"Story 17\", \"text\": \n".to_owned();
    dir.write("feed.jsonl", lines.concat());
    let run = dir.run(["ingest", "feed.jsonl"]).ends_with(6);
    let told = told(&run);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("feed.jsonl:17: broken JSON at column "), "{told:?}");
    assert_eq!(dir.statistics()["articles"], 19);
}

#[test]
fn a_field_that_is_no_date_is_told_with_its_line_and_name() {
    let dir = Dir::new();
    dir.write(
        "feed.jsonl",
        "{\"text\": \"Rain fell on Vidra.\"}\n{\"text\": \"Snow fell.\", \"published\": \"31/02/2024\"}\n",
    );
    let run = dir.run(["ingest", "feed.jsonl"]).ends_with(6);
    assert_eq!(told(&run), ["feed.jsonl:2: field `published`: `31/02/2024` is not a date"]);
    assert!(run.err.contains("\nhint: ") && !run.err.contains("error:"), "{}", run.err);
}

#[test]
fn a_date_that_is_none_on_the_command_line_is_wrong_usage() {
    let dir = Dir::new();
    dir.write("sound.txt", news::article(1));
    let run = dir.run(["ingest", "sound.txt", "--published", "31/02/2024"]).ends_with(2);
    assert!(run.err.contains("--published") && run.err.contains("`31/02/2024` is not a date"), "{}", run.err);
    assert_eq!(dir.names(), ["sound.txt"]);
}

#[test]
fn a_truncated_gzip_is_no_article() {
    let whole = gzip(many_words().as_bytes());
    let run = beside_a_sound_one("half.txt.gz", &whole[..whole.len() / 2]).ends_with(6);
    let told = told(&run);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].starts_with("half.txt.gz: compressed data are damaged or end early"), "{told:?}");
}

#[test]
fn a_gzip_that_unpacks_to_gigabytes_is_not_unpacked() {
    let zeros = vec![b'a'; 64 << 20];
    let bomb = gzip(&zeros).repeat(20);
    assert_told(
        "bomb.txt.gz",
        bomb,
        "bomb.txt.gz: is larger than the limit of 4194304 bytes for one article",
    );
}

#[test]
fn an_article_above_the_limit_is_refused_and_the_limit_can_be_set() {
    let text = "Rain fell on Vidra. ".repeat(300_000);
    assert_told("long.txt", &text, "long.txt: is larger than the limit of 4194304 bytes for one article");
    let dir = Dir::new();
    dir.write("a.txt", "Rain fell on Vidra.");
    let run = dir.run(["ingest", "a.txt", "--max-article-bytes", "10"]).ends_with(1);
    assert_eq!(told(&run)[0], "a.txt: is larger than the limit of 10 bytes for one article");
}

#[test]
fn a_line_of_twenty_million_bytes_costs_that_line() {
    let dir = Dir::new();
    let long = "a".repeat(20_000_000);
    dir.write(
        "feed.jsonl",
        format!("{{\"title\": \"Long\", \"text\": \"{long}\"}}\n{{\"text\": \"Rain fell on Vidra.\"}}\n"),
    );
    let run = dir.run(["ingest", "feed.jsonl"]).ends_with(6);
    assert_eq!(told(&run), ["feed.jsonl:1: is larger than the limit of 4194304 bytes for one article"]);
    assert_eq!(dir.statistics()["articles"], 1);
    let run = dir.pipe(["ingest", "-"], &long).ends_with(1);
    assert!(run.err.starts_with("<stdin>: is larger than the limit"), "{}", run.err);
}

#[test]
fn html_nested_two_hundred_thousand_deep_is_refused_before_it_is_parsed() {
    let deep = |open: &str| format!("<html><body>{}Rain fell on Vidra.", open.repeat(200_000));
    let expected = "deep.html: HTML is nested more than 512 deep";
    assert_told("deep.html", deep("<div>"), expected);
    for open in ["<b><p>", "<table><td>", "<font size=1>", "<svg><g>"] {
        let run = beside_a_sound_one("deep.html", deep(open)).ends_with(6);
        assert!(told(&run)[0].starts_with("deep.html: "), "{open}: {}", run.err);
    }
}

#[test]
fn json_nested_two_hundred_thousand_deep_is_refused() {
    let deep = format!("{{\"text\": \"Rain fell.\", \"x\": {}1", "[".repeat(200_000));
    let run = beside_a_sound_one("deep.json", deep).ends_with(6);
    assert_eq!(told(&run).len(), 1, "{}", run.err);
}

#[test]
fn records_without_a_text_are_told_by_what_they_lack() {
    assert_told("a.json", "{\"title\": \"Rain\"}", "a.json: has no field with the text of the article");
    assert_told("b.json", "[{\"text\": 5}]", "b.json#1: field `text`: `5` is not text");
    assert_told("c.jsonl", "\"Rain fell.\"\n", "c.jsonl:1: is a string, not a JSON object");
}

#[test]
fn if_nothing_could_be_read_the_run_has_failed() {
    let dir = Dir::new();
    dir.write("a.txt", "");
    dir.write("b.txt", "\n\n");
    let run = dir.run(["ingest", "a.txt", "b.txt", "c.txt"]).ends_with(1);
    assert_eq!(told(&run).len(), 3, "{}", run.err);
}

#[test]
fn on_error_fail_stops_at_the_first() {
    let dir = Dir::new();
    for (name, content) in
        [("1.txt", &*news::article(1)), ("2.txt", ""), ("3.txt", ""), ("4.txt", &news::article(4))]
    {
        dir.write(name, content);
    }
    for jobs in ["1", "4"] {
        let run =
            dir.run(["ingest", "1.txt", "2.txt", "3.txt", "4.txt", "--on-error", "fail", "--jobs", jobs]);
        assert_eq!(told(&run), ["2.txt: holds no text"]);
        assert_eq!(run.code, 6, "what was before it is in");
        assert_eq!(dir.statistics()["articles"], 1);
    }
}

#[test]
fn extract_tells_bad_inputs_as_ingest_does() {
    let dir = Dir::new();
    dir.write("empty.txt", "");
    dir.write("sound.txt", news::article(1));
    let run = dir.run(["extract", "empty.txt", "sound.txt"]).ends_with(6);
    assert_eq!(run.err, "empty.txt: holds no text\n");
    assert_eq!(run.out.lines().count(), 1);
}

#[test]
fn a_name_with_a_line_feed_stays_on_one_line() {
    assert_told("two\nlines.txt", "", "two\\nlines.txt: holds no text");
}
