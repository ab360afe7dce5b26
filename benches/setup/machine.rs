//! The machine on which figures were taken, in words.

use std::fs;
use std::thread;

/// Processor, cores, memory, load, system: what a reader needs to judge the figures below it.
pub fn machine() -> String {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let mut parts =
        vec![field("/proc/cpuinfo", "model name").unwrap_or_else(|| std::env::consts::ARCH.into())];
    parts.push(format!("{cores} cores"));
    let kilobytes = field("/proc/meminfo", "MemTotal").and_then(|size| size.split(' ').next()?.parse().ok());
    parts.extend(kilobytes.map(|kilobytes: u64| format!("{} GB memory", kilobytes.div_ceil(1 << 20))));
    parts.push(std::env::consts::OS.to_owned());
    let load = fs::read_to_string("/proc/loadavg").ok();
    let load = load.as_deref().and_then(|load| load.split(' ').next());
    parts.extend(load.map(|load| format!("load {load} at the start")));
    parts.join(", ")
}

/// The first value of `name` in a file of `name : value` lines.
fn field(path: &str, name: &str) -> Option<String> {
    let text = fs::read_to_string(path).ok()?;
    let line = text.lines().find(|line| line.starts_with(name))?;
    Some(line.split_once(':')?.1.trim().to_owned())
}
