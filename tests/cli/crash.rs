//! The program is killed in the middle of its work.

use crate::harness::Dir;
use crate::news;
use std::collections::HashSet;
use std::thread;
use std::time::{Duration, Instant};

const ARTICLES: u64 = 200;

fn with_articles() -> Dir {
    let dir = Dir::new();
    for number in 0..ARTICLES as usize {
        dir.write(&format!("news/{number:03}.txt"), news::article(number));
    }
    dir
}

/// Starts the ingest and kills it after `delay`, or after half of that if it had ended by then.
/// Returns how many articles were in.
fn killed_after(mut delay: Duration) -> (Dir, u64) {
    loop {
        let dir = with_articles();
        let mut child = dir.command(["ingest", "news"]).spawn().unwrap();
        thread::sleep(delay);
        child.kill().unwrap();
        if child.wait().unwrap().success() {
            delay /= 2;
            continue;
        }
        let is_made = dir.path(".dateline/store.json").exists();
        let articles = if is_made { dir.statistics()["articles"].as_u64().unwrap() } else { 0 };
        return (dir, articles);
    }
}

#[test]
fn a_killed_ingest_is_completed_by_the_same_command() {
    let undisturbed = with_articles();
    let start = Instant::now();
    undisturbed.run(["ingest", "news"]).ends_with(0);
    let duration = start.elapsed();
    let expected = undisturbed.dump();
    let whole: HashSet<_> = expected.lines().collect();
    assert_eq!(undisturbed.statistics()["articles"], ARTICLES);
    let mut in_the_middle = 0;
    for part in [2, 5, 8] {
        let (dir, articles) = killed_after(duration * part / 10);
        in_the_middle += u32::from(articles > 0 && articles < ARTICLES);
        if articles > 0 {
            let half = dir.dump();
            assert!(half.lines().all(|line| whole.contains(line)), "what is in is a part of the whole");
        }
        let run = dir.run(["ingest", "news"]).ends_with(0);
        let kept = format!("200 articles: {} new", ARTICLES - articles);
        assert!(run.err.starts_with(&kept), "{articles} were in, and then: {}", run.err);
        assert!(dir.dump() == expected, "killed when {articles} articles were in");
    }
    assert!(in_the_middle > 0, "no kill met the program at work");
}
