//! Two programs and one store.

use crate::harness::{Dir, Run, finish};
use std::io::Write;
use std::process::Child;
use std::thread;
use std::time::{Duration, Instant};

/// An ingest that waits for the rest of its standard input, with the store open.
fn waiting(dir: &Dir) -> Child {
    let mut child = dir.command(["ingest", "-", "--from", "jsonl"]).spawn().unwrap();
    let line = b"{\"title\": \"Flood\", \"text\": \"A flood killed 12 people in Vidra on Monday.\"}\n";
    child.stdin.as_mut().unwrap().write_all(line).unwrap();
    let start = Instant::now();
    while !dir.path(".dateline/database/CURRENT").exists() {
        assert!(start.elapsed() < Duration::from_secs(30), "the store is not opened");
        thread::sleep(Duration::from_millis(5));
    }
    child
}

fn assert_refused(run: Run) {
    let run = run.ends_with(1);
    assert_eq!(run.out, "");
    let expected = "/.dateline: the store is in use by another dateline\nhint: wait until it has ended\n";
    assert!(run.err.starts_with("dateline: ") && run.err.ends_with(expected), "{}", run.err);
}

#[test]
fn who_comes_while_an_ingest_is_running_is_told_at_once() {
    let dir = Dir::new();
    dir.write("a.txt", "Rain fell on Vidra on Monday.");
    let mut writer = waiting(&dir);
    for arguments in [
        &["ingest", "a.txt"][..],
        &["export"],
        &["query", "ASK { ?s ?p ?o }"],
        &["stats"],
        &["retract", "article:flood"],
        &["load", "a.txt"],
    ] {
        assert_refused(dir.run(arguments));
    }
    assert!(writer.try_wait().unwrap().is_none(), "the first one is still at work");
    drop(writer.stdin.take());
    let run = finish(writer).ends_with(0);
    assert!(run.err.starts_with("1 article: 1 new"), "{}", run.err);
    assert_eq!(dir.statistics()["articles"], 1);
}

#[test]
fn the_lock_goes_with_a_killed_program() {
    let dir = Dir::new();
    let mut writer = waiting(&dir);
    writer.kill().unwrap();
    writer.wait().unwrap();
    dir.pipe(["ingest", "-"], "Rain fell on Vidra on Monday.").ends_with(0);
}

/// Whether the program has said that it will see to interrupts itself.
#[cfg(target_os = "linux")]
fn minds_interrupts(child: &Child) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{}/status", child.id())).unwrap();
    let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:")).unwrap();
    u64::from_str_radix(caught.trim(), 16).unwrap() & 0b10 != 0
}

/// An ingest at work that was interrupted.
#[cfg(target_os = "linux")]
fn interrupted(dir: &Dir) -> Child {
    let writer = waiting(dir);
    while !minds_interrupts(&writer) {
        thread::sleep(Duration::from_millis(5));
    }
    let kill = std::process::Command::new("kill").args(["-INT", &writer.id().to_string()]).status();
    assert!(kill.unwrap().success());
    writer
}

#[cfg(target_os = "linux")]
#[test]
fn an_interrupt_ends_the_ingest_and_keeps_what_is_in() {
    let dir = Dir::new();
    let mut writer = interrupted(&dir);
    let mut stdin = writer.stdin.take().unwrap();
    let _ends_early =
        stdin.write_all(&b"{\"title\": \"Rain\", \"text\": \"Rain fell on Vidra.\"}\n".repeat(50));
    drop(stdin);
    let run = finish(writer).ends_with(130);
    assert!(run.err.ends_with("interrupted; the same command goes on from here\n"), "{}", run.err);
    dir.statistics();
}

#[cfg(target_os = "linux")]
#[test]
fn an_interrupt_ends_an_ingest_that_waits_for_its_input() {
    let dir = Dir::new();
    let mut writer = interrupted(&dir);
    let held_open = writer.stdin.take();
    finish(writer).ends_with(130);
    drop(held_open);
}
