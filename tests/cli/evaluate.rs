//! `dateline evaluate`: gold in, figures out.

use crate::harness::{Dir, Run};
use serde_json::Value;

const NAMES: &str = "# newdoc id = a
# sent_id = a-1
# text = President Maria Torres visited Peru on Monday.
1\tPresident\tO\t-\t-
2\tMaria\tB-PER\t-\t-
3\tTorres\tI-PER\t-\t-
4\tvisited\tO\t-\t-
5\tPeru\tB-LOC\t-\t-
6\ton\tO\t-\t-
7\tMonday\tB-MISC\t-\t-
8\t.\tO\t-\t-

";

const TREES: &str = "# sent_id = t-1
# text = Rain fell. 
1\tRain\train\tNOUN\t_\t_\t2\tnsubj\t_\t_
2\tfell\tfall\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

# sent_id = t-2
# text = Snow fell.
1\tSnow\tsnow\tNOUN\t_\t_\t2\tnsubj\t_\t_
2\tfell\tfall\tVERB\t_\t_\t0\troot\t_\tSpaceAfter=No
3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_
";

const ARTICLE: &str = "article: {title: Talks in Oudal, published: 2024-05-01}
entities:
  - {id: ruiz, type: Person, name: Lena Ruiz, names: [Lena Ruiz, Ruiz]}
  - {id: oudal, type: Place, name: Oudal, names: [Oudal]}
quotations:
  - {text: The harbour, speaker: ruiz}
times:
  - {text: on Monday, value: 2024-04-29}
";

const TEXT: &str = "Mayor Lena Ruiz spoke in Oudal on Monday.\n\n\"The harbour will reopen,\" Ruiz said.\n";

/// A directory with gold of every format in `gold`.
fn gold() -> Dir {
    let dir = Dir::new();
    dir.write("gold/names.iob2", NAMES);
    dir.write("gold/trees.conllu", TREES);
    dir.write("gold/talks.yaml", ARTICLE);
    dir.write("gold/talks.txt", TEXT);
    dir
}

/// The counts of `layer` in the group of `format`: right, found, gold.
fn counts(scores: &Value, format: &str, layer: &str) -> [f64; 3] {
    let groups = scores["groups"].as_array().unwrap();
    let group = groups.iter().find(|group| group["format"] == format).unwrap();
    let layers = group["layers"].as_array().unwrap();
    let row = layers.iter().find(|row| row["layer"] == layer).unwrap();
    ["right", "found", "gold"].map(|key| row[key].as_f64().unwrap())
}

#[test]
fn gold_of_all_formats_in_a_folder_is_scored() {
    let run = gold().run(["evaluate", "gold", "--format", "json"]);
    assert!(run.err.contains("not scored: MISC (1)"), "{}", run.err);
    let scores = run.json_document();
    assert_eq!(counts(&scores, "iob2", "names"), [2.0, 2.0, 2.0]);
    assert_eq!(counts(&scores, "iob2", "sentences"), [1.0, 1.0, 1.0]);
    assert_eq!(counts(&scores, "conllu", "sentences"), [2.0, 2.0, 2.0]);
    assert_eq!(counts(&scores, "conllu", "tokens"), [6.0, 6.0, 6.0]);
    assert_eq!(counts(&scores, "yaml", "names"), [3.0, 3.0, 3.0]);
    assert_eq!(counts(&scores, "yaml", "quotations with speaker"), [1.0, 1.0, 1.0]);
    assert_eq!(counts(&scores, "yaml", "times"), [1.0, 1.0, 1.0]);
}

#[test]
fn the_table_is_for_people_and_each_file_can_be_had() {
    let run = gold().run(["evaluate", "gold/names.iob2", "--each", "--calibration"]).ends_with(0);
    let lines: Vec<_> = run.out.lines().collect();
    assert_eq!(lines[0], "gold/names.iob2");
    assert!(lines[1].starts_with("layer") && lines[1].ends_with("precision  recall     F1"), "{}", run.out);
    assert!(lines.contains(&"iob2: 1 text"), "{}", run.out);
    assert!(run.out.contains("expected calibration error 0."), "{}", run.out);
    let markdown = gold().run(["evaluate", "gold/names.iob2", "--format", "md"]).output();
    assert!(markdown.contains("| names | 2 | 2 | 2 | 100.0 | 100.0 | 100.0 |"), "{markdown}");
}

#[test]
fn gold_tokens_are_given_and_not_scored() {
    let scores = gold().run(["evaluate", "gold", "--gold-tokens", "--format", "json"]).json_document();
    assert_eq!(counts(&scores, "iob2", "names"), [2.0, 2.0, 2.0]);
    let layers = scores["groups"].to_string();
    assert!(!layers.contains("tokens") && !layers.contains("sentences"), "{layers}");
}

#[test]
fn what_was_missed_and_what_was_wrong_is_listed_with_its_place() {
    let dir = gold();
    let wrong = NAMES.replace("Peru\tB-LOC", "Peru\tB-ORG");
    dir.write("gold/names.iob2", wrong);
    dir.write("gold/talks.yaml", ARTICLE.replace("2024-04-29", "2024-04-22"));
    let run = dir.run(["evaluate", "gold/names.iob2", "gold/talks.yaml", "--errors"]).ends_with(0);
    assert!(run.out.contains("gold/names.iob2:a-1: names: missed Organization “Peru”"), "{}", run.out);
    let listed = dir.run(["evaluate", "gold/names.iob2", "--errors", "--format", "json"]).json_document();
    assert_eq!(listed["groups"][0]["errors"][0]["gold"], "Organization “Peru”");
    assert!(
        run.out.contains("gold/talks.yaml#char=31: times: “on Monday” = 2024-04-22, read as"),
        "{}",
        run.out
    );
}

#[test]
fn a_type_can_be_mapped_or_left_out() {
    let dir = gold();
    let types = |map: &str| {
        let run = dir.run(["evaluate", "gold/names.iob2", "--map", map, "--format", "json"]);
        counts(&run.json_document(), "iob2", "names")
    };
    assert_eq!(types("misc=Event"), [2.0, 2.0, 3.0]);
    assert_eq!(types("loc="), [1.0, 1.0, 1.0]);
    let run = dir.run(["evaluate", "gold/names.iob2", "--map", "misc=Thing"]).ends_with(2);
    assert!(
        run.err.contains("`Thing` is no type; there are Person, Organization, Place and Event"),
        "{}",
        run.err
    );
}

#[test]
fn standard_input_is_told_by_its_content() {
    let dir = Dir::new();
    for (gold, format) in
        [(NAMES, "iob2: 1 text"), (TREES, "conllu: 1 text"), ("Lima B-LOC\n", "iob2: 1 text")]
    {
        let run = dir.pipe(["evaluate", "-"], gold).ends_with(0);
        assert!(run.out.starts_with(format), "{}", run.out);
    }
    let run = dir.pipe(["evaluate", "-"], "Rain fell on Sunday.\n").ends_with(1);
    assert!(run.err.starts_with("<stdin>: is not in a format of gold that is known"), "{}", run.err);
}

#[track_caller]
fn assert_told(run: &Run, expected: &str) {
    assert!(run.err.lines().any(|line| line == expected), "{}", run.err);
}

#[test]
fn bad_gold_is_told_with_its_line_and_the_rest_is_scored() {
    let dir = gold();
    dir.write("gold/bad.iob2", format!("{NAMES}1\tLima\tLOC\t-\t-\n"));
    dir.write("gold/bad.conllu", "1\tRain\n");
    dir.write("gold/alone.yaml", ARTICLE);
    dir.write("gold/typo.yaml", ARTICLE.replace("The harbour", "The harbor"));
    dir.write("gold/typo.txt", TEXT);
    let run = dir.run(["evaluate", "gold", "--format", "json"]).ends_with(6);
    assert_told(&run, "gold/bad.iob2:13: `LOC` is no tag; tags are `O`, `B-X`, `I-X`, `E-X`, `S-X`");
    assert_told(&run, "gold/bad.conllu:1: 2 columns where CoNLL-U has 10, separated by tabs: `1 Rain`");
    assert_told(
        &run,
        "gold/alone.txt: no such file or directory; the text of gold/alone.yaml is looked for there",
    );
    assert_told(&run, "gold/typo.yaml:6: the phrase `The harbor` is not in the text");
    let scores: Value = serde_json::from_str(&run.out).unwrap();
    assert_eq!(
        counts(&scores, "iob2", "names"),
        [2.0, 2.0, 2.0],
        "a file with an error is not scored in part"
    );
    assert_eq!(counts(&scores, "yaml", "names"), [3.0, 3.0, 3.0]);
}

#[test]
fn without_any_gold_the_command_fails() {
    let dir = Dir::new();
    dir.write("empty/notes.txt", "Rain.");
    dir.write("empty.iob2", "\n\n");
    let run = dir.run(["evaluate", "empty"]).ends_with(1);
    assert!(run.err.starts_with("empty: holds no gold files"), "{}", run.err);
    let run = dir.run(["evaluate", "empty.iob2", "missing.conllu"]).ends_with(1);
    assert_told(&run, "empty.iob2: holds no sentences");
    assert_told(&run, "missing.conllu: no such file or directory");
}

#[test]
fn the_figures_do_not_depend_on_the_number_of_threads() {
    let dir = gold();
    let many: String = (0..50).map(|n| NAMES.replace("a-1", &format!("a-{n}"))).collect();
    dir.write("gold/many.iob2", many);
    let run = |jobs| dir.run(["evaluate", "gold", "--errors", "--jobs", jobs]).output();
    assert_eq!(run("1"), run("8"));
}
